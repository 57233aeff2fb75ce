/* SPDX-License-Identifier: MIT */
/* One limit of a process. POSIX.1-2017; Linux only. */
#ifndef _ULIMIT_H
#define _ULIMIT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define UL_GETFSIZE 1
#define UL_SETFSIZE 2
/* System V's: how many descriptors there may be. */
#define __UL_GETOPENMAX 4

/* The largest file that may be written, in units of 512 bytes, got or set (a long follows); or -1 with errno: EINVAL, EPERM. */
long ulimit(int __command, ...) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
