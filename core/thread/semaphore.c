/* SPDX-License-Identifier: MIT */
/* <semaphore.h>: counting semaphores on one word that the system can wait on. */
#include <errno.h>
#include <semaphore.h>

#include "crt_pthread.h"
#include "error.h"

/* In the count of waiters. */
enum { SHARED = __CRT_SEM_SHARED };

static int fail(int error)
{
	__crt_set_errno(error);
	return -1;
}

int sem_init(sem_t *semaphore, int shared, unsigned value)
{
	if (shared != 0 && !__plat_system.shared_waits)
		return fail(ENOSYS);
	if (value > SEM_VALUE_MAX)
		return fail(EINVAL);
	*semaphore = (sem_t){ .__value = (int)value, .__waiters = shared != 0 ? SHARED : 0 };
	return 0;
}

int sem_destroy(sem_t *semaphore)
{
	(void)semaphore;
	return 0;
}

int sem_post(sem_t *semaphore)
{
	int value = __atomic_load_n(&semaphore->__value, __ATOMIC_SEQ_CST), waiters;
	do {
		if (value == SEM_VALUE_MAX)
			return fail(EOVERFLOW);
		/* Before the value changes: the thread that takes it may destroy the semaphore at once, and then only its address is used. */
		waiters = __atomic_load_n(&semaphore->__waiters, __ATOMIC_SEQ_CST);
	} while (!__atomic_compare_exchange_n(&semaphore->__value, &value, value < 0 ? 1 : value + 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
	if (value < 0 || (waiters & ~SHARED) != 0)
		__crt_wake(&semaphore->__value, 1, waiters & SHARED);
	return 0;
}

static int take(sem_t *semaphore)
{
	int value = __atomic_load_n(&semaphore->__value, __ATOMIC_RELAXED);
	while (value > 0)
		if (__atomic_compare_exchange_n(&semaphore->__value, &value, value - 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return 1;
	return 0;
}

int sem_trywait(sem_t *semaphore)
{
	return take(semaphore) ? 0 : fail(EAGAIN);
}

static int wait_for(sem_t *semaphore, int clock, const struct timespec *deadline)
{
	int error = 0;
	PLAT_TEST_CANCEL();
	if (take(semaphore))
		return 0;
	if (deadline != NULL && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000))
		return fail(EINVAL);
	int shared = __atomic_add_fetch(&semaphore->__waiters, 1, __ATOMIC_SEQ_CST) & SHARED;
	while (!take(semaphore)) {
		/* -1 says that somebody sleeps on a value of 0. */
		int value = 0;
		(void)__atomic_compare_exchange_n(&semaphore->__value, &value, -1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
		error = __crt_wait_until(&semaphore->__value, -1, clock, deadline, shared | CRT_WAIT_POINT);
		if (error != 0)
			break;
	}
	__atomic_sub_fetch(&semaphore->__waiters, 1, __ATOMIC_SEQ_CST);
	if (error == ECANCELED)
		PLAT_CANCEL_ACT();
	return error == 0 ? 0 : fail(error);
}

int sem_wait(sem_t *semaphore)
{
	return wait_for(semaphore, 0, NULL);
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict deadline)
{
	return wait_for(semaphore, CLOCK_REALTIME, deadline);
}

int sem_clockwait(sem_t *restrict semaphore, clockid_t clock, const struct timespec *restrict deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return fail(EINVAL);
	return wait_for(semaphore, clock, deadline);
}

int sem_getvalue(sem_t *restrict semaphore, int *restrict value)
{
	int now = __atomic_load_n(&semaphore->__value, __ATOMIC_RELAXED);
	*value = now < 0 ? 0 : now;
	return 0;
}
