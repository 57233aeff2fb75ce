/* SPDX-License-Identifier: MIT */
/* lockf(), for <unistd.h> and, as with glibc, <fcntl.h>. */
#ifndef _BITS_LOCKF_H
#define _BITS_LOCKF_H

#include <bits/off_t.h>

__CRT_BEGIN_DECLS

#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
/* Locks `size` bytes (0: to the end of time) from the descriptor's offset. 0, or -1: EACCES or EAGAIN if another process has a lock there. */
int lockf(int __fd, int __command, off_t __size);

__CRT_END_DECLS

#endif
