/* SPDX-License-Identifier: MIT */
/* Mutexes of every kind on one word that the system can wait on. The normal kind, free, costs one atomic operation. */
#include <errno.h>
#include <time.h>

#include "crt_pthread.h"

/* How often a contended lock is looked at before sleeping: about the time of a short critical section. */
enum { SPINS = 100 };

static int try_acquire(__crt_mutex_t *mutex)
{
	int free_state = 0;
	return __atomic_compare_exchange_n(&mutex->__state, &free_state, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

static int acquire(__crt_mutex_t *mutex, int clock, const struct timespec *deadline)
{
	if (CRT_LIKELY(try_acquire(mutex)))
		return 0;
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	for (int i = 0; i < SPINS; i++) {
		PLAT_PAUSE();
		if (__atomic_load_n(&mutex->__state, __ATOMIC_RELAXED) == 0 && try_acquire(mutex))
			return 0;
	}
	/* Taken with 2 from here on: whoever releases it wakes somebody. */
	while (__atomic_exchange_n(&mutex->__state, 2, __ATOMIC_ACQUIRE) != 0) {
		int error = __crt_wait_until(&mutex->__state, 2, clock, deadline, mutex->__kind & CRT_MUTEX_SHARED);
		if (error == ETIMEDOUT || error == EINVAL)
			return error;
	}
	return 0;
}

static void release(__crt_mutex_t *mutex, int shared)
{
	/* The mutex may be freed by its next owner as soon as it is free: only its address is used after that. */
	if (__atomic_exchange_n(&mutex->__state, 0, __ATOMIC_RELEASE) == 2)
		__crt_wake(&mutex->__state, 1, shared);
}

enum { SHARED_ROBUST = CRT_MUTEX_SHARED | CRT_MUTEX_ROBUST };

static int is_shared_robust(const __crt_mutex_t *mutex)
{
	return (mutex->__kind & SHARED_ROBUST) == SHARED_ROBUST;
}

/* What __owner says of the calling thread. Addresses of descriptors mean nothing to another process. */
static void *identity(const __crt_mutex_t *mutex)
{
	return mutex->__kind & CRT_MUTEX_SHARED ? (void *)(intptr_t)__plat_thread_id() : (void *)__plat_self();
}

/* The caller has just acquired a mutex of another kind than normal. */
static int own(__crt_mutex_t *mutex, void *self)
{
	if (!(mutex->__kind & CRT_MUTEX_ROBUST)) {
		__atomic_store_n(&mutex->__owner, self, __ATOMIC_RELAXED);
		return 0;
	}
	if (mutex->__kind & CRT_MUTEX_NOT_RECOVERABLE) {
		release(mutex, 0);
		return ENOTRECOVERABLE;
	}
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread == NULL) {
		release(mutex, 0);
		return ENOMEM;
	}
	mutex->__owner = self;
	mutex->__previous = NULL;
	mutex->__next = thread->robust;
	if (thread->robust != NULL)
		thread->robust->__previous = mutex;
	thread->robust = mutex;
	if (mutex->__kind & CRT_MUTEX_OWNER_DEAD) {
		mutex->__kind = (mutex->__kind & ~CRT_MUTEX_OWNER_DEAD) | CRT_MUTEX_INCONSISTENT;
		mutex->__count = 0;
		return EOWNERDEAD;
	}
	return 0;
}

/* The caller holds it already: 0 if it may hold it once more. */
static int again(__crt_mutex_t *mutex, int when_not)
{
	if ((mutex->__kind & CRT_MUTEX_TYPE) != CRT_MUTEX_RECURSIVE)
		return when_not;
	if (mutex->__count == ~0u)
		return EAGAIN;
	mutex->__count++;
	return 0;
}

int __crt_mutex_lock(__crt_mutex_t *mutex, int clock, const struct timespec *deadline)
{
	if (CRT_LIKELY(mutex->__kind == CRT_MUTEX_NORMAL))
		return acquire(mutex, clock, deadline);
	if (is_shared_robust(mutex))
		return __crt_robust_lock(mutex, clock, deadline, 0);
	void *self = identity(mutex);
	/* Nobody else writes ourselves there. */
	if (__atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) == self && (mutex->__kind & CRT_MUTEX_TYPE) != CRT_MUTEX_NORMAL)
		return again(mutex, EDEADLK);
	int error = acquire(mutex, clock, deadline);
	return error != 0 ? error : own(mutex, self);
}

int __crt_mutex_trylock(__crt_mutex_t *mutex)
{
	if (CRT_LIKELY(mutex->__kind == CRT_MUTEX_NORMAL))
		return try_acquire(mutex) ? 0 : EBUSY;
	if (is_shared_robust(mutex))
		return __crt_robust_lock(mutex, 0, NULL, 1);
	void *self = identity(mutex);
	if (try_acquire(mutex))
		return own(mutex, self);
	if ((mutex->__kind & CRT_MUTEX_TYPE) != CRT_MUTEX_NORMAL && __atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) == self)
		return again(mutex, EBUSY);
	return EBUSY;
}

static void leave_list(__crt_mutex_t *mutex)
{
	struct __crt_pthread *thread = __crt_thread_self();
	__crt_mutex_t *next = mutex->__next, *previous = mutex->__previous;
	if (previous != NULL)
		previous->__next = next;
	else
		thread->robust = next;
	if (next != NULL)
		next->__previous = previous;
}

int __crt_mutex_unlock(__crt_mutex_t *mutex)
{
	if (CRT_LIKELY(mutex->__kind == CRT_MUTEX_NORMAL)) {
		release(mutex, 0);
		return 0;
	}
	if (is_shared_robust(mutex))
		return __crt_robust_unlock(mutex);
	if (__atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) != identity(mutex) &&
		(mutex->__kind & ~CRT_MUTEX_SHARED) != CRT_MUTEX_NORMAL)
		return EPERM;
	if (mutex->__count != 0) {
		mutex->__count--;
		return 0;
	}
	if (mutex->__kind & CRT_MUTEX_ROBUST) {
		leave_list(mutex);
		if (mutex->__kind & CRT_MUTEX_INCONSISTENT)
			mutex->__kind |= CRT_MUTEX_NOT_RECOVERABLE;
	}
	int shared = mutex->__kind & CRT_MUTEX_SHARED;
	__atomic_store_n(&mutex->__owner, NULL, __ATOMIC_RELAXED);
	release(mutex, shared);
	return 0;
}

/* Replaces the weak one: the end of a thread that holds robust mutexes. */
void __crt_thread_robust_end(struct __crt_pthread *thread)
{
	while (thread->robust != NULL) {
		__crt_mutex_t *mutex = thread->robust;
		thread->robust = mutex->__next;
		/* The heir of one that died may die, too: the next one is told again. */
		mutex->__kind |= CRT_MUTEX_OWNER_DEAD;
		__atomic_store_n(&mutex->__owner, NULL, __ATOMIC_RELAXED);
		release(mutex, 0);
	}
	__crt_robust_end(thread);
}
