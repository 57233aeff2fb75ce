/* SPDX-License-Identifier: MIT */
/* Whether the process has one thread. GNU; Linux only. */
#ifndef _SYS_SINGLE_THREADED_H
#define _SYS_SINGLE_THREADED_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* Not 0 while there surely is but one thread, which then needs no locks. Only to be read. */
extern char __libc_single_threaded;
#endif

__CRT_END_DECLS

#endif
