/* SPDX-License-Identifier: MIT */
/* The machine. GNU; Linux only. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* How many processors the process may run on, how many there are. Never less than 1. */
int get_nprocs(void) __CRT_NOTHROW;
int get_nprocs_conf(void) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
