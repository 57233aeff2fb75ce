/* SPDX-License-Identifier: MIT */
/* The types of <pthread.h>, which <sys/types.h> has too; <signal.h> has pthread_t. */
#ifndef _BITS_PTHREAD_NAMES_H
#define _BITS_PTHREAD_NAMES_H

#include <bits/pthread_types.h>
#define __need_size_t
#include <stddef.h>

typedef __crt_pthread_t pthread_t;
typedef __crt_mutex_t pthread_mutex_t;
typedef __crt_cond_t pthread_cond_t;
typedef __crt_rwlock_t pthread_rwlock_t;
typedef __crt_barrier_t pthread_barrier_t;
typedef __crt_once_t pthread_once_t;
typedef unsigned int pthread_key_t;
typedef int pthread_spinlock_t;
typedef struct {
	int __kind;
	int __ceiling;
} pthread_mutexattr_t;
typedef struct {
	int __clock;
	int __shared;
} pthread_condattr_t;
typedef struct {
	/* PTHREAD_RWLOCK_PREFER_*. */
	int __kind;
	int __shared;
} pthread_rwlockattr_t;
typedef struct {
	int __shared;
} pthread_barrierattr_t;
typedef struct __crt_pthread_attr {
	size_t __stack_size;
	void *__stack;
	/* What pthread_attr_setstackaddr() was given: the stack lies below, whatever size it gets. */
	void *__stack_end;
	unsigned int __guard_size;
	signed char __detached;
	/* pthread_attr_setinheritsched()'s. */
	signed char __inherit;
	/* SCHED_*, and struct sched_param's. */
	signed char __policy;
	signed char __priority;
} pthread_attr_t;

#endif
