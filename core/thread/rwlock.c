/* SPDX-License-Identifier: MIT */
/* Read-write locks: one word with the number of readers, or what no number of readers is for a writer, and a flag for those who sleep.
 * New readers come in although writers wait, for they may hold the lock already, unless it was made for writers first. Once the lock is released,
 * only the word's address is used: the next owner may destroy the lock and free its memory. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "crt_pthread.h"

enum {
	/* Somebody sleeps on the word, or is about to; whoever makes the lock free takes the flag off and wakes them all. */
	SLEEPERS = 1 << 30,
	HOLDERS = SLEEPERS - 1,
	WRITER = HOLDERS
};

/* What __writer says of the calling thread. Marks mean nothing to another process; a number takes a system call, once in a thread. */
static uintptr_t identity(const pthread_rwlock_t *lock)
{
	return lock->__shared ? (uintptr_t)__plat_thread_id() : __plat_thread_mark();
}

static int try_read(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_SEQ_CST);
	while ((state & HOLDERS) != WRITER && (!lock->__writers_first || __atomic_load_n(&lock->__writers, __ATOMIC_SEQ_CST) == 0)) {
		if ((state & HOLDERS) == WRITER - 1)
			return EAGAIN;
		if (__atomic_compare_exchange_n(&lock->__state, &state, state + 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 0;
	}
	return EBUSY;
}

static int try_write(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_SEQ_CST);
	while ((state & HOLDERS) == 0) {
		if (__atomic_compare_exchange_n(&lock->__state, &state, state | WRITER, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
			__atomic_store_n(&lock->__writer, identity(lock), __ATOMIC_RELAXED);
			return 0;
		}
	}
	return EBUSY;
}

static int wait_for(pthread_rwlock_t *lock, int (*attempt)(pthread_rwlock_t *), int writer, int clock, const struct timespec *deadline)
{
	int error = attempt(lock);
	if (error != EBUSY)
		return error;
	/* Nobody else writes our own identity there, and we take it away before we let go. */
	if (__atomic_load_n(&lock->__writer, __ATOMIC_RELAXED) == identity(lock))
		return EDEADLK;
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	if (writer)
		__atomic_add_fetch(&lock->__writers, 1, __ATOMIC_SEQ_CST);
	for (;;) {
		/* The flag goes up before the last attempt: from then on whoever lets us in changes the word, and there is no sleep. */
		int state = __atomic_or_fetch(&lock->__state, SLEEPERS, __ATOMIC_SEQ_CST);
		error = attempt(lock);
		if (error != EBUSY)
			break;
		error = __crt_wait_until(&lock->__state, state, clock, deadline, lock->__shared);
		if (error != 0 && error != EINTR)
			break;
	}
	if (writer && __atomic_sub_fetch(&lock->__writers, 1, __ATOMIC_SEQ_CST) == 0 && error != 0) {
		/* Readers that waited only because of us must look again. */
		__atomic_and_fetch(&lock->__state, ~SLEEPERS, __ATOMIC_SEQ_CST);
		__crt_wake(&lock->__state, INT_MAX, lock->__shared);
	}
	return error;
}

int pthread_rwlock_init(pthread_rwlock_t *restrict lock, const pthread_rwlockattr_t *restrict attributes)
{
	*lock = (pthread_rwlock_t){ 0 };
	if (attributes != NULL) {
		lock->__writers_first = attributes->__kind == PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP;
		lock->__shared = attributes->__shared;
	}
	return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
	return (lock->__state & HOLDERS) != 0 ? EBUSY : 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return wait_for(lock, try_read, 0, CLOCK_REALTIME, NULL);
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	return try_read(lock);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *restrict lock, const struct timespec *restrict deadline)
{
	return wait_for(lock, try_read, 0, CLOCK_REALTIME, deadline);
}

int pthread_rwlock_clockrdlock(pthread_rwlock_t *restrict lock, clockid_t clock, const struct timespec *restrict deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return wait_for(lock, try_read, 0, clock, deadline);
}

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
	return wait_for(lock, try_write, 1, CLOCK_REALTIME, NULL);
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	return try_write(lock);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *restrict lock, const struct timespec *restrict deadline)
{
	return wait_for(lock, try_write, 1, CLOCK_REALTIME, deadline);
}

int pthread_rwlock_clockwrlock(pthread_rwlock_t *restrict lock, clockid_t clock, const struct timespec *restrict deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return wait_for(lock, try_write, 1, clock, deadline);
}

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_RELAXED), shared = lock->__shared, next;
	do {
		int holders = state & HOLDERS;
		if (holders == 0)
			return EPERM;
		if (holders == WRITER)
			__atomic_store_n(&lock->__writer, 0, __ATOMIC_RELAXED);
		next = holders == WRITER || holders == 1 ? 0 : state - 1;
	} while (!__atomic_compare_exchange_n(&lock->__state, &state, next, 1, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
	if (next == 0 && (state & SLEEPERS) != 0)
		__crt_wake(&lock->__state, INT_MAX, shared);
	return 0;
}

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes)
{
	*attributes = (pthread_rwlockattr_t){ .__kind = PTHREAD_RWLOCK_PREFER_READER_NP };
	return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attributes, int shared)
{
	return __crt_set_shared(&attributes->__shared, shared);
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *restrict attributes, int *restrict shared)
{
	*shared = attributes->__shared;
	return 0;
}

int pthread_rwlockattr_setkind_np(pthread_rwlockattr_t *attributes, int kind)
{
	if (kind < PTHREAD_RWLOCK_PREFER_READER_NP || kind > PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP)
		return EINVAL;
	attributes->__kind = kind;
	return 0;
}

int pthread_rwlockattr_getkind_np(const pthread_rwlockattr_t *restrict attributes, int *restrict kind)
{
	*kind = attributes->__kind;
	return 0;
}
