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
#if defined(__cplusplus) && !defined(_WIN32)
#define __CRT_MUTEX_TAG pthread_mutex_t
#else
#define __CRT_MUTEX_TAG __crt_mutex
#endif
/* A mutex of the three plain kinds is its first two fields. */
struct __CRT_MUTEX_TAG {
	/* Bit 0: held; bit 1: and somebody may be asleep on it. Two bits at __CRT_MUTEX_KIND: normal, recursive, checked, or one with all of the fields.
	 * Above, where there is no other room for it, how many times more its owner has locked a recursive one. */
	int __state;
	/* Of one with all of the fields, the word that it is locked with: free, held, slept on; or its owner's number, with flags. */
	int __word;
	/* The owner's mark, or its number if processes share the mutex; not kept for the normal kind. */
	__UINTPTR_TYPE__ __owner;
	/* PTHREAD_MUTEX_*, and the flags of robust and of shared mutexes. */
	int __kind;
	unsigned int __count;
	/* The owner's list of the robust mutexes that it holds: mutexes, or, if processes share it, addresses of these two fields. */
	void *__next, *__previous;
};

#ifdef _WIN32
/* As large as precompiled libraries for mingw believe (libstdc++, libgomp): its state and its owner's number, or, complemented, the address of one with
 * all of the fields. Such a library initializes mutexes, conditions and read-write locks with ones, not zeros, in all bits but perhaps two. */
typedef __INTPTR_TYPE__ __crt_mutex_t;
typedef unsigned int __crt_mutex_owner_t;
#define __CRT_MUTEX_KIND 2
#define __CRT_MUTEX_PLAIN(kind) ((kind) << __CRT_MUTEX_KIND)
#define __CRT_MUTEX_WHOLE(mutex) ((struct __CRT_MUTEX_TAG *)~*(mutex))
#define __CRT_MUTEX_APART 1
#define __CRT_ROOM(words)
#define __CRT_ROOM_INITIALIZER
#else
typedef struct __CRT_MUTEX_TAG __crt_mutex_t;
typedef __UINTPTR_TYPE__ __crt_mutex_owner_t;
/* In a byte that locking does not write: see core/thread/mutex.c. */
#define __CRT_MUTEX_KIND 8
#define __CRT_MUTEX_PLAIN(kind) { (kind) << __CRT_MUTEX_KIND, 0, 0, 0, 0, 0, 0 }
#define __CRT_MUTEX_WHOLE(mutex) (mutex)
#define __CRT_MUTEX_APART 0
/* As large as precompiled libraries believe (libstdc++ writes zeros into all of a condition). */
#define __CRT_ROOM(words) long long __room[words];
#define __CRT_ROOM_INITIALIZER , { 0 }
#endif
/* And aligned so. */
#define __CRT_LOCK_ALIGNED __attribute__((__aligned__(8)))

typedef struct {
	/* Changes with every signal: a waiter sleeps while it is what it was before the mutex was released. */
	int __sequence;
	/* How many wait, so that a signal that nobody waits for costs nothing; and flags. */
	int __waiters;
	__CRT_ROOM(5)
} __CRT_LOCK_ALIGNED __crt_cond_t;

typedef struct {
	/* Readers that hold it, or a writer's number, and whether somebody sleeps on it. */
	int __state;
	/* Writers that wait; and flags, of which one is in an initializer. */
#define __CRT_RWLOCK_WRITERS_FIRST 0x40000000
	int __writers;
	__CRT_ROOM(6)
} __CRT_LOCK_ALIGNED __crt_rwlock_t;

typedef struct {
	unsigned int __count, __arrived;
	int __phase;
	int __leaving;
	/* Nonzero: processes share it. Constant. */
	int __shared;
	int __spare[3];
} __crt_barrier_t;

#endif
