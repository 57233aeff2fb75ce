/* SPDX-License-Identifier: MIT */
/* The user and group by which files are reached. Linux only. */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <bits/features.h>
#include <sys/types.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* Sets it: the one before, whether or not that worked. */
int setfsuid(uid_t __user) __CRT_NOTHROW;
int setfsgid(gid_t __group) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
