/* SPDX-License-Identifier: MIT */
/* Timers behind descriptors. Linux only. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/features.h>
#include <bits/itimerspec.h>
#include <time.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define TFD_CLOEXEC 02000000
#define TFD_NONBLOCK 04000
#define TFD_TIMER_ABSTIME 1
#define TFD_TIMER_CANCEL_ON_SET 2

/* A new timer, which reads as a uint64_t: how often it has run out. Its descriptor, or -1 with errno: EINVAL, EMFILE, ENFILE, ENOMEM. */
int timerfd_create(int __clock, int __flags) __CRT_NOTHROW;
/* Sets it (a value of 0 stops it), and tells what it was: 0, or -1 with errno: EBADF, EINVAL, ECANCELED. */
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__value, struct itimerspec *__old) __CRT_NOTHROW;
/* What is left: 0, or -1 with errno: EBADF, EINVAL. */
int timerfd_gettime(int __fd, struct itimerspec *__value) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
