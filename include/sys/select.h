/* SPDX-License-Identifier: MIT */
/* Waiting for descriptors. POSIX.1-2017; Linux only. */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <bits/features.h>

#ifndef _WIN32
#include <bits/sigset.h>
#include <bits/time_t.h>
#include <bits/timespec.h>
#include <bits/suseconds_t.h>
#include <bits/timeval.h>

__CRT_BEGIN_DECLS

#define FD_SETSIZE 1024

#ifdef __CRT_USE_XSI
#define __CRT_FD_BITS fds_bits
#else
#define __CRT_FD_BITS __bits
#endif
typedef struct {
	long __CRT_FD_BITS[FD_SETSIZE / (8 * sizeof(long))];
} fd_set;

#ifdef __CRT_USE_MISC
/* A word of a set, and its bits: BSD's names. */
typedef long fd_mask;
#define NFDBITS ((int)(8 * sizeof(fd_mask)))
#endif

#define __CRT_FD_WORD(fd, set) ((set)->__CRT_FD_BITS[(unsigned)(fd) / (8 * sizeof(long))])
#define __CRT_FD_BIT(fd) ((long)(1UL << (unsigned)(fd) % (8 * sizeof(long))))
#define FD_SET(fd, set) ((void)(__CRT_FD_WORD(fd, set) |= __CRT_FD_BIT(fd)))
#define FD_CLR(fd, set) ((void)(__CRT_FD_WORD(fd, set) &= ~__CRT_FD_BIT(fd)))
#define FD_ISSET(fd, set) ((__CRT_FD_WORD(fd, set) & __CRT_FD_BIT(fd)) != 0)
#define FD_ZERO(set) ((void)(*(set) = (fd_set){{0}}))

/* Waits until one of the descriptors below `count` is ready, or for so long (NULL: for ever). How many are, 0 when the time is over, or -1
 * with errno: EINTR, EBADF, EINVAL. The time that was left is not stored by pselect(), which sets the signal mask meanwhile. */
int select(int __count, fd_set *__crt_restrict __readers, fd_set *__crt_restrict __writers, fd_set *__crt_restrict __others,
	struct timeval *__crt_restrict __time);
int pselect(int __count, fd_set *__crt_restrict __readers, fd_set *__crt_restrict __writers, fd_set *__crt_restrict __others,
	const struct timespec *__crt_restrict __time, const sigset_t *__crt_restrict __mask);

__CRT_END_DECLS
#endif

#endif
