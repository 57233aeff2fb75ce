/* SPDX-License-Identifier: MIT */
/* Unnamed semaphores. POSIX.1-2017. Each function returns 0, or -1 with errno. Left out: named ones, and those shared by processes (ENOSYS). */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <bits/features.h>
#include <bits/timespec.h>
#include <time.h>

__CRT_BEGIN_DECLS

#define SEM_VALUE_MAX 0x7fffffff

typedef struct {
	/* -1: 0, and somebody sleeps on it. */
	int __value;
	int __waiters;
	int __spare[6];
} sem_t;

/* EINVAL: value is beyond SEM_VALUE_MAX. ENOSYS: shared is not 0. */
int sem_init(sem_t *__semaphore, int __shared, unsigned int __value);
int sem_destroy(sem_t *__semaphore);
/* EOVERFLOW: the value is SEM_VALUE_MAX. Async-signal-safe. */
int sem_post(sem_t *__semaphore);
/* EINTR: a signal handler ran. */
int sem_wait(sem_t *__semaphore);
/* EAGAIN: the value is 0. */
int sem_trywait(sem_t *__semaphore);
/* ETIMEDOUT at an absolute time of CLOCK_REALTIME. */
int sem_timedwait(sem_t *__crt_restrict __semaphore, const struct timespec *__crt_restrict __deadline);
#ifdef __CRT_USE_GNU
int sem_clockwait(sem_t *__crt_restrict __semaphore, clockid_t __clock, const struct timespec *__crt_restrict __deadline);
#endif
int sem_getvalue(sem_t *__crt_restrict __semaphore, int *__crt_restrict __value);

__CRT_END_DECLS

#endif
