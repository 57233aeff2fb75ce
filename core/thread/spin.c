/* SPDX-License-Identifier: MIT */
/* Spin locks: one word, no sleep. */
#include <errno.h>
#include <pthread.h>

#include "crt_pthread.h"

int pthread_spin_init(pthread_spinlock_t *lock, int shared)
{
	(void)shared;
	__atomic_store_n(lock, 0, __ATOMIC_RELAXED);
	return 0;
}

int pthread_spin_destroy(pthread_spinlock_t *lock)
{
	(void)lock;
	return 0;
}

int pthread_spin_trylock(pthread_spinlock_t *lock)
{
	return __atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) == 0 ? 0 : EBUSY;
}

int pthread_spin_lock(pthread_spinlock_t *lock)
{
	for (unsigned tries = 1; __atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) != 0; tries++) {
		/* Only reading, so that the cache line is not torn between the waiting processors. */
		while (__atomic_load_n(lock, __ATOMIC_RELAXED) != 0) {
			PLAT_PAUSE();
			/* With more threads than processors the holder may be waiting for ours. */
			if ((++tries & 1023) == 0)
				__plat_thread_yield();
		}
	}
	return 0;
}

int pthread_spin_unlock(pthread_spinlock_t *lock)
{
	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
	return 0;
}
