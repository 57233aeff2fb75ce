/* SPDX-License-Identifier: MIT */
/* The objects of <pthread.h> and <threads.h>. All zero is the initial state of each; the fields are the library's own. */
#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H

#include <bits/features.h>
#include <bits/once_flag.h>
#include <bits/types.h>

struct __crt_pthread;
typedef struct __crt_pthread *__crt_pthread_t;

/* The names of C++ functions hold this tag: it is the one that precompiled libraries (libstdc++) have. */
#ifdef __cplusplus
#define __CRT_MUTEX_TAG pthread_mutex_t
#else
#define __CRT_MUTEX_TAG __crt_mutex
#endif
typedef struct __CRT_MUTEX_TAG {
	/* 0: free. 1: held. 2: held, and somebody may be asleep on it. Of a robust mutex that processes share: its owner's number, with flags. */
	int __state;
	/* PTHREAD_MUTEX_* in the low bits, then the flags of robust and of shared mutexes. */
	int __kind;
	/* How many times more its owner has locked a recursive mutex. */
	unsigned int __count;
	int __spare;
	/* The owner's descriptor, or its number if processes share the mutex; not kept for the normal kind. */
	void *__owner;
	/* The owner's list of the robust mutexes that it holds: mutexes, or, if processes share it, addresses of these two fields. */
	void *__next, *__previous;
} __crt_mutex_t;

typedef struct {
	/* Changes with every signal: a waiter sleeps while it is what it was before the mutex was released. */
	int __sequence;
	/* How many wait, so that a signal that nobody waits for costs nothing. */
	int __waiters;
	int __clock;
	/* Nonzero: processes share it. Constant. */
	int __shared;
	int __spare[4];
} __crt_cond_t;

typedef struct {
	/* Readers that hold it, or what stands for a writer, and whether somebody sleeps on it. */
	int __state;
	/* Writers that wait. */
	int __writers;
	/* New readers let them go first. Constant. */
	int __writers_first;
	/* Nonzero: processes share it. Constant. */
	int __shared;
	/* The thread that holds it for writing. */
	__UINTPTR_TYPE__ __writer;
	int __spare[2];
} __crt_rwlock_t;

typedef struct {
	unsigned int __count, __arrived;
	int __phase;
	int __leaving;
	/* Nonzero: processes share it. Constant. */
	int __shared;
	int __spare[3];
} __crt_barrier_t;

#endif
