/* SPDX-License-Identifier: MIT */
/* Queues of messages that processes share by name ("/name"). POSIX.1-2017; Linux only. */
#ifndef _MQUEUE_H
#define _MQUEUE_H

#include <bits/features.h>
#include <bits/mode_t.h>
#include <bits/pthread_names.h>
#include <bits/sigevent.h>
#include <bits/ssize_t.h>
#include <bits/timespec.h>
#include <fcntl.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
typedef int mqd_t;
/* The kernel's layout. */
struct mq_attr {
	/* O_NONBLOCK or 0. */
	long mq_flags;
	long mq_maxmsg;
	long mq_msgsize;
	long mq_curmsgs;
	long __spare[4];
};

/* A descriptor, or -1 with errno: ENOENT, EEXIST, EACCES, EINVAL, EMFILE, ENOSPC. With O_CREAT a mode_t and a struct mq_attr * (NULL: the
 * system's sizes) follow. */
mqd_t mq_open(const char *__name, int __flags, ...);
/* 0, or -1 with errno: EBADF; ENOENT, EACCES. */
int mq_close(mqd_t __queue) __CRT_NOTHROW;
int mq_unlink(const char *__name) __CRT_NOTHROW;
/* 0, or -1 with errno: EAGAIN (with O_NONBLOCK), EBADF, EMSGSIZE, EINVAL, EINTR, and at an absolute time of CLOCK_REALTIME ETIMEDOUT. */
int mq_send(mqd_t __queue, const char *__message, size_t __size, unsigned int __priority);
int mq_timedsend(mqd_t __queue, const char *__message, size_t __size, unsigned int __priority, const struct timespec *__deadline);
/* The oldest message of the highest priority: its size, or -1 as above; EMSGSIZE: the buffer is smaller than mq_msgsize. */
ssize_t mq_receive(mqd_t __queue, char *__message, size_t __size, unsigned int *__priority);
ssize_t mq_timedreceive(mqd_t __queue, char *__crt_restrict __message, size_t __size, unsigned int *__crt_restrict __priority,
	const struct timespec *__crt_restrict __deadline);
/* 0, or -1 and EBADF or EINVAL. O_NONBLOCK alone can be changed. */
int mq_getattr(mqd_t __queue, struct mq_attr *__about) __CRT_NOTHROW;
int mq_setattr(mqd_t __queue, const struct mq_attr *__crt_restrict __about, struct mq_attr *__crt_restrict __old) __CRT_NOTHROW;
/* Asks for a signal, or a function in a new thread (SIGEV_THREAD), when a message comes into the empty queue; NULL: no longer. 0, or -1: EBADF,
 * EBUSY, EINVAL, ENOMEM. */
int mq_notify(mqd_t __queue, const struct sigevent *__event) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
