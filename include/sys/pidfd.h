/* SPDX-License-Identifier: MIT */
/* Descriptors of processes. Linux only. */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <bits/features.h>
#include <signal.h>
#include <sys/types.h>

__CRT_BEGIN_DECLS

/* Without POSIX there is no siginfo_t. */
#if !defined(_WIN32) && defined(__CRT_USE_POSIX)
/* A descriptor of a process, which becomes readable at its end. -1: ESRCH, EINVAL, EMFILE. */
int pidfd_open(pid_t __process, unsigned int __flags) __CRT_NOTHROW;
/* A copy of one of its descriptors. -1: EPERM, EBADF, ESRCH. */
int pidfd_getfd(int __pidfd, int __fd, unsigned int __flags) __CRT_NOTHROW;
/* A signal for it, with siginfo_t * or NULL. 0, or -1: ESRCH, EPERM, EINVAL, EBADF. */
int pidfd_send_signal(int __pidfd, int __signal, siginfo_t *__info, unsigned int __flags) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
