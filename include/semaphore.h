/* SPDX-License-Identifier: MIT */
/* Semaphores. POSIX.1-2017. Each function returns 0, or -1 with errno. Those that processes share, named or not, are Linux's alone. */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <bits/features.h>
#include <bits/pthread_types.h>
#include <bits/timespec.h>
#include <time.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

__CRT_BEGIN_DECLS

#define SEM_VALUE_MAX 0x7fffffff

typedef struct {
	/* -1: 0, and somebody sleeps on it. */
	int __value;
	/* How many; and whether processes share it. */
#define __CRT_SEM_SHARED 0x40000000
	int __waiters;
	__CRT_ROOM(3)
} __CRT_LOCK_ALIGNED sem_t;

/* shared: nonzero if it lies in memory that processes share, and shall work between them; ENOSYS on Windows. EINVAL: value is beyond
 * SEM_VALUE_MAX. */
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
#ifndef _WIN32
#define SEM_FAILED ((sem_t *)0)
/* The semaphore of that name ("/name"), the same object for each call in a process; with O_CREAT it is made if there is none, with a mode_t
 * and an unsigned value as further arguments. SEM_FAILED with errno: ENOENT, EEXIST (with O_EXCL), EACCES, EINVAL, ENAMETOOLONG, EMFILE,
 * ENOMEM. Linux only. */
sem_t *sem_open(const char *__name, int __flags, ...);
/* Undoes one sem_open(). EINVAL: not from there. */
int sem_close(sem_t *__semaphore);
/* Takes the name away; the semaphore lives until all have closed it. ENOENT, EACCES. */
int sem_unlink(const char *__name);
#endif
int sem_getvalue(sem_t *__crt_restrict __semaphore, int *__crt_restrict __value);

__CRT_END_DECLS

#endif
