/* SPDX-License-Identifier: MIT */
/* Microsoft's _locking(). */
#ifndef _SYS_LOCKING_H
#define _SYS_LOCKING_H

#include <bits/features.h>

#define _LK_UNLCK 0
#define _LK_LOCK 1
#define _LK_NBLCK 2
#define _LK_RLCK 3
#define _LK_NBRLCK 4
#ifdef __CRT_USE_MISC
#define locking _locking
#endif
#define LK_UNLCK _LK_UNLCK
#define LK_LOCK _LK_LOCK
#define LK_NBLCK _LK_NBLCK
#define LK_RLCK _LK_RLCK
#define LK_NBRLCK _LK_NBRLCK

__CRT_BEGIN_DECLS

/* Locks or unlocks `size` bytes from the descriptor's offset on. _LK_LOCK and _LK_RLCK try ten times, a second apart. 0, or -1: EACCES,
 * EDEADLK after the tenth time, EBADF, EINVAL. */
int _locking(int __fd, int __mode, long __size);

__CRT_END_DECLS

#endif
