/* SPDX-License-Identifier: MIT */
/* Waiting for many descriptors. Linux only. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <stdint.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define EPOLL_CLOEXEC 02000000
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3

/* An enumeration, whose name programs in C++ use, and macros, for which others ask. */
__extension__ enum EPOLL_EVENTS {
	EPOLLIN = 0x001,
#define EPOLLIN EPOLLIN
	EPOLLPRI = 0x002,
#define EPOLLPRI EPOLLPRI
	EPOLLOUT = 0x004,
#define EPOLLOUT EPOLLOUT
	EPOLLERR = 0x008,
#define EPOLLERR EPOLLERR
	EPOLLHUP = 0x010,
#define EPOLLHUP EPOLLHUP
	EPOLLRDNORM = 0x040,
#define EPOLLRDNORM EPOLLRDNORM
	EPOLLRDBAND = 0x080,
#define EPOLLRDBAND EPOLLRDBAND
	EPOLLWRNORM = 0x100,
#define EPOLLWRNORM EPOLLWRNORM
	EPOLLWRBAND = 0x200,
#define EPOLLWRBAND EPOLLWRBAND
	EPOLLMSG = 0x400,
#define EPOLLMSG EPOLLMSG
	EPOLLRDHUP = 0x2000,
#define EPOLLRDHUP EPOLLRDHUP
	EPOLLEXCLUSIVE = 0x10000000u,
#define EPOLLEXCLUSIVE EPOLLEXCLUSIVE
	EPOLLWAKEUP = 0x20000000u,
#define EPOLLWAKEUP EPOLLWAKEUP
	EPOLLONESHOT = 0x40000000u,
#define EPOLLONESHOT EPOLLONESHOT
	EPOLLET = 0x80000000u
#define EPOLLET EPOLLET
};

typedef union epoll_data {
	void *ptr;
	int fd;
	uint32_t u32;
	uint64_t u64;
} epoll_data_t;

struct epoll_event {
	uint32_t events;
	epoll_data_t data;
}
#ifdef __x86_64__
/* The kernel's layout is the one of 32 bits there. */
__attribute__((__packed__))
#endif
;

/* A new set of descriptors; its size is a hint that must be positive. Its descriptor, or -1 with errno: EINVAL, EMFILE, ENFILE, ENOMEM. */
int epoll_create(int __size) __CRT_NOTHROW;
int epoll_create1(int __flags) __CRT_NOTHROW;
/* Adds, changes or takes away a descriptor: 0, or -1 with errno: EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOSPC, EPERM. */
int epoll_ctl(int __set, int __operation, int __fd, struct epoll_event *__event) __CRT_NOTHROW;
/* Waits at most so many milliseconds (-1: for ever) until some are ready: how many, at most `count`; 0 when the time is over, or -1 with
 * errno: EBADF, EINTR, EINVAL. The second blocks other signals meanwhile, the third has a finer time (NULL: for ever). */
int epoll_wait(int __set, struct epoll_event *__events, int __count, int __milliseconds);
int epoll_pwait(int __set, struct epoll_event *__events, int __count, int __milliseconds, const sigset_t *__mask);
int epoll_pwait2(int __set, struct epoll_event *__events, int __count, const struct timespec *__time, const sigset_t *__mask);
#endif

__CRT_END_DECLS

#endif
