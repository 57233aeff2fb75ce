/* SPDX-License-Identifier: MIT */
/* Waiting until descriptors can be used. POSIX.1-2017; Linux only. */
#ifndef _POLL_H
#define _POLL_H

#include <bits/features.h>
#ifdef __CRT_USE_GNU
#include <bits/sigset.h>
#include <bits/timespec.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define POLLIN 0x001
#define POLLPRI 0x002
#define POLLOUT 0x004
#define POLLERR 0x008
#define POLLHUP 0x010
#define POLLNVAL 0x020
#define POLLRDNORM 0x040
#define POLLRDBAND 0x080
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#ifdef __CRT_USE_GNU
#define POLLRDHUP 0x2000
#endif

typedef unsigned long nfds_t;
struct pollfd {
	int fd;
	short events;
	short revents;
};

/* Waits until one of `count` descriptors is ready for `events`, at most so many milliseconds (negative: for ever). How many are (revents
 * says for what), 0 when the time is over, or -1 with errno: EINTR, EINVAL, ENOMEM. */
int poll(struct pollfd *__fds, nfds_t __count, int __milliseconds);
#ifdef __CRT_USE_GNU
/* The same with a time (NULL: for ever) and a signal mask that holds meanwhile (NULL: the caller's). GNU. */
int ppoll(struct pollfd *__fds, nfds_t __count, const struct timespec *__span, const sigset_t *__mask);
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define POLLMSG 0x400
#define POLLREMOVE 0x1000
#endif

__CRT_END_DECLS

#endif
