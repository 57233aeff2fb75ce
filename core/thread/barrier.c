/* SPDX-License-Identifier: MIT */
/* Barriers: the last to arrive starts a new phase. A barrier may be destroyed as soon as one thread has left it, so the last one to
 * leave, not the one that opened it, lets the destruction go on. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "crt_pthread.h"

int pthread_barrier_init(pthread_barrier_t *restrict barrier, const pthread_barrierattr_t *restrict attributes, unsigned count)
{
	if (count == 0 || count > INT_MAX)
		return EINVAL;
	*barrier = (pthread_barrier_t){ .__count = count, .__shared = attributes != NULL && attributes->__shared };
	return 0;
}

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
	if (__atomic_load_n(&barrier->__arrived, __ATOMIC_ACQUIRE) != 0)
		return EBUSY;
	for (int left; (left = __atomic_load_n(&barrier->__leaving, __ATOMIC_ACQUIRE)) != 0;)
		(void)__crt_wait_until(&barrier->__leaving, left, 0, NULL, barrier->__shared);
	return 0;
}

static void leave(pthread_barrier_t *barrier)
{
	int shared = barrier->__shared;
	if (__atomic_sub_fetch(&barrier->__leaving, 1, __ATOMIC_RELEASE) == 0)
		__crt_wake(&barrier->__leaving, INT_MAX, shared);
}

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
	int phase = __atomic_load_n(&barrier->__phase, __ATOMIC_ACQUIRE);
	__atomic_add_fetch(&barrier->__leaving, 1, __ATOMIC_RELAXED);
	if (__atomic_add_fetch(&barrier->__arrived, 1, __ATOMIC_ACQ_REL) == barrier->__count) {
		__atomic_store_n(&barrier->__arrived, 0, __ATOMIC_RELAXED);
		__atomic_store_n(&barrier->__phase, phase + 1, __ATOMIC_RELEASE);
		__crt_wake(&barrier->__phase, INT_MAX, barrier->__shared);
		leave(barrier);
		return PTHREAD_BARRIER_SERIAL_THREAD;
	}
	while (__atomic_load_n(&barrier->__phase, __ATOMIC_ACQUIRE) == phase)
		(void)__crt_wait_until(&barrier->__phase, phase, 0, NULL, barrier->__shared);
	leave(barrier);
	return 0;
}

int pthread_barrierattr_init(pthread_barrierattr_t *attributes)
{
	attributes->__shared = PTHREAD_PROCESS_PRIVATE;
	return 0;
}

int pthread_barrierattr_destroy(pthread_barrierattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attributes, int shared)
{
	return __crt_set_shared(&attributes->__shared, shared);
}

int pthread_barrierattr_getpshared(const pthread_barrierattr_t *restrict attributes, int *restrict shared)
{
	*shared = attributes->__shared;
	return 0;
}
