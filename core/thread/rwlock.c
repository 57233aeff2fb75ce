/* SPDX-License-Identifier: MIT */
/* Read-write locks: one word with the number of readers, or -1. Waiting writers keep new readers out, so that they are not starved. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "crt_pthread.h"

static int try_read(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_RELAXED);
	while (state >= 0 && __atomic_load_n(&lock->__writers, __ATOMIC_RELAXED) == 0) {
		if (state == INT_MAX)
			return EAGAIN;
		if (__atomic_compare_exchange_n(&lock->__state, &state, state + 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 0;
	}
	return EBUSY;
}

static int try_write(pthread_rwlock_t *lock)
{
	int state = 0;
	return __atomic_compare_exchange_n(&lock->__state, &state, -1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED) ? 0 : EBUSY;
}

static void wake(pthread_rwlock_t *lock)
{
	__atomic_add_fetch(&lock->__sequence, 1, __ATOMIC_SEQ_CST);
	(void)__plat_wake(&lock->__sequence, INT_MAX);
}

static int wait_for(pthread_rwlock_t *lock, int (*attempt)(pthread_rwlock_t *), int writer, const struct timespec *deadline)
{
	int error = attempt(lock);
	if (error != EBUSY)
		return error;
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return EINVAL;
	__atomic_add_fetch(&lock->__waiters, 1, __ATOMIC_SEQ_CST);
	if (writer)
		__atomic_add_fetch(&lock->__writers, 1, __ATOMIC_SEQ_CST);
	for (;;) {
		/* Read before the attempt: whatever happens after it changes the number, and there is no sleep. The state alone
		 * would not do, for it may go to -1 and back to 0 in between. */
		int sequence = __atomic_load_n(&lock->__sequence, __ATOMIC_SEQ_CST);
		error = attempt(lock);
		if (error != EBUSY)
			break;
		error = __crt_wait_until(&lock->__sequence, sequence, CLOCK_REALTIME, deadline);
		if (error != 0 && error != EINTR)
			break;
	}
	if (writer && __atomic_sub_fetch(&lock->__writers, 1, __ATOMIC_SEQ_CST) == 0 && error != 0)
		/* Readers that waited only because of us must look again. */
		wake(lock);
	__atomic_sub_fetch(&lock->__waiters, 1, __ATOMIC_SEQ_CST);
	return error;
}

int pthread_rwlock_init(pthread_rwlock_t *restrict lock, const pthread_rwlockattr_t *restrict attributes)
{
	(void)attributes;
	*lock = (pthread_rwlock_t)PTHREAD_RWLOCK_INITIALIZER;
	return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
	return lock->__state != 0 ? EBUSY : 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return wait_for(lock, try_read, 0, NULL);
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	return try_read(lock);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *restrict lock, const struct timespec *restrict deadline)
{
	return wait_for(lock, try_read, 0, deadline);
}

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
	return wait_for(lock, try_write, 1, NULL);
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	return try_write(lock);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *restrict lock, const struct timespec *restrict deadline)
{
	return wait_for(lock, try_write, 1, deadline);
}

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	int state = __atomic_load_n(&lock->__state, __ATOMIC_RELAXED), next;
	do {
		if (state == 0)
			return EPERM;
		next = state < 0 ? 0 : state - 1;
	} while (!__atomic_compare_exchange_n(&lock->__state, &state, next, 1, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
	if (next == 0 && __atomic_load_n(&lock->__waiters, __ATOMIC_SEQ_CST) != 0)
		wake(lock);
	return 0;
}

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes)
{
	attributes->__spare = 0;
	return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attributes, int shared)
{
	(void)attributes;
	return shared == PTHREAD_PROCESS_PRIVATE ? 0 : shared == PTHREAD_PROCESS_SHARED ? ENOTSUP : EINVAL;
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *restrict attributes, int *restrict shared)
{
	(void)attributes;
	*shared = PTHREAD_PROCESS_PRIVATE;
	return 0;
}
