/* SPDX-License-Identifier: MIT */
/* Read-write locks: one word with the number of readers, or what no number of readers is for a writer, and a flag for those who sleep.
 * New readers come in although writers wait, for they may hold the lock already, unless it was made for writers first. Once the lock is released,
 * only the word's address is used: the next owner may destroy the lock and free its memory. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "crt_pthread.h"

/* Of the state. */
enum {
	/* Somebody sleeps on the word, or is about to; whoever makes the lock free takes the flag off and wakes them all. */
	SLEEPERS = INT_MIN,
	/* A writer holds it, whose number is the rest. Without it, the rest is the number of readers. */
	WRITER = 1 << 30,
	READERS = WRITER - 1,
	HOLDERS = WRITER | READERS
};

/* Of the count of writers that wait. */
enum {
	WRITERS_FIRST = __CRT_RWLOCK_WRITERS_FIRST,
	SHARED = WRITERS_FIRST >> 1,
	WAITING = SHARED - 1
};

/* All ones is how precompiled libraries initialize it where they can; then nobody has held it so far, and it becomes zeros. Nonzero if it is that. */
static int was_untouched(pthread_rwlock_t *lock)
{
	long long words = -1;
	return __atomic_load_n((crt_lock_words *)lock, __ATOMIC_RELAXED) == words &&
		__atomic_compare_exchange_n((crt_lock_words *)lock, &words, 0, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static int is_shared(const pthread_rwlock_t *lock)
{
	return __atomic_load_n(&lock->__writers, __ATOMIC_RELAXED) & SHARED;
}

/* What the state is while the calling thread holds the lock for writing. Processes that share it must agree on threads' numbers, which takes a system
 * call, once in a thread; elsewhere they are our own. */
static int as_writer(const pthread_rwlock_t *lock)
{
	static int numbers;
	if (is_shared(lock))
		return WRITER | __plat_thread_id();
	struct crt_thread *self = __plat_self();
	if (self->number == 0)
		self->number = __atomic_add_fetch(&numbers, 1, __ATOMIC_RELAXED) & READERS;
	return WRITER | self->number;
}

/* Readers do not go in before writers that wait. */
static int must_wait(const pthread_rwlock_t *lock)
{
	int writers = __atomic_load_n(&lock->__writers, __ATOMIC_SEQ_CST);
	return (writers & WRITERS_FIRST) && (writers & WAITING);
}

static int try_read(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_SEQ_CST);
	while (!(state & WRITER) && !must_wait(lock)) {
		if ((state & READERS) == READERS)
			return EAGAIN;
		if (__atomic_compare_exchange_n(&lock->__state, &state, state + 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 0;
	}
	return EBUSY;
}

static int try_write(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_SEQ_CST);
	while ((state & HOLDERS) == 0)
		if (__atomic_compare_exchange_n(&lock->__state, &state, state | as_writer(lock), 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 0;
	return EBUSY;
}

static int wait_for(pthread_rwlock_t *lock, int (*attempt)(pthread_rwlock_t *), int writer, int clock, const struct timespec *deadline)
{
	int error = attempt(lock);
	if (error == EBUSY && was_untouched(lock))
		error = attempt(lock);
	if (error != EBUSY)
		return error;
	/* Nobody else writes our own number there, and we take it away when we let go. */
	if ((__atomic_load_n(&lock->__state, __ATOMIC_RELAXED) & HOLDERS) == as_writer(lock))
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
		error = __crt_wait_until(&lock->__state, state, clock, deadline, is_shared(lock));
		if (error != 0 && error != EINTR)
			break;
	}
	if (writer && (__atomic_sub_fetch(&lock->__writers, 1, __ATOMIC_SEQ_CST) & WAITING) == 0 && error != 0) {
		/* Readers that waited only because of us must look again. */
		__atomic_and_fetch(&lock->__state, ~SLEEPERS, __ATOMIC_SEQ_CST);
		__crt_wake(&lock->__state, INT_MAX, is_shared(lock));
	}
	return error;
}

int pthread_rwlock_init(pthread_rwlock_t *restrict lock, const pthread_rwlockattr_t *restrict attributes)
{
	*lock = (pthread_rwlock_t){ 0 };
	if (attributes != NULL)
		lock->__writers = (attributes->__kind == PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP ? WRITERS_FIRST : 0) |
			(attributes->__shared ? SHARED : 0);
	return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
	return (lock->__state & HOLDERS) != 0 && !was_untouched(lock) ? EBUSY : 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return wait_for(lock, try_read, 0, CLOCK_REALTIME, NULL);
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	int error = try_read(lock);
	return error == EBUSY && was_untouched(lock) ? try_read(lock) : error;
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
	int error = try_write(lock);
	return error == EBUSY && was_untouched(lock) ? try_write(lock) : error;
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
	int state = __atomic_load_n(&lock->__state, __ATOMIC_RELAXED), shared = is_shared(lock), next;
	do {
		if ((state & HOLDERS) == 0)
			return EPERM;
		next = (state & WRITER) || (state & READERS) == 1 ? 0 : state - 1;
	} while (!__atomic_compare_exchange_n(&lock->__state, &state, next, 1, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
	if (next == 0 && (state & SLEEPERS))
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
