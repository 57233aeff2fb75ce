/* SPDX-License-Identifier: MIT */
/* Taking a lock of core's with bounded patience. */
#include "lock.h"

/* About a millisecond, or less if the lock changes hands. lock_sleep.c has one that sleeps. */
CRT_WEAK void __crt_lock_nap(int *state)
{
	for (int turns = 0; turns < 1000 && __atomic_load_n(state, __ATOMIC_RELAXED) != 0; turns++)
		__plat_thread_yield();
}

int __crt_lock_for(struct crt_lock *lock, int milliseconds)
{
	int *state = (int *)&lock->state;
	if (__crt_try_lock(lock))
		return 1;
	if (milliseconds <= 0)
		return 0;
	/* As in __crt_lock_wait(): the lock is taken with 2, or marked so. Who sleeps may be the one that is woken, and the others would sleep for
	 * ever if it took the lock, or gave up, without leaving that mark for the next release. */
	for (; __atomic_exchange_n(state, 2, __ATOMIC_ACQUIRE) != 0; milliseconds--) {
		if (milliseconds <= 0)
			return 0;
		__crt_lock_nap(state);
	}
	return 1;
}
