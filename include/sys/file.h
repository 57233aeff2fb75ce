/* SPDX-License-Identifier: MIT */
/* flock(), on Linux. */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#include <bits/features.h>
#include <fcntl.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#include <bits/flock_names.h>

/* BSD's names for lseek(). */
#define L_SET 0
#define L_INCR 1
#define L_XTND 2

/* Locks the open file, shared or exclusively, or unlocks it; waits unless LOCK_NB. 0, or -1: EWOULDBLOCK, EINTR, EBADF, ENOLCK. */
int flock(int __fd, int __operation);
#endif

__CRT_END_DECLS

#endif
