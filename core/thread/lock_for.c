/* SPDX-License-Identifier: MIT */
/* Taking a lock of core's with bounded patience. */
#include "lock.h"

/* About a millisecond, or less if the lock changes hands. Nobody wakes us, for we do not say that we wait. lock_sleep.c has one that
 * sleeps. */
CRT_WEAK void __crt_lock_nap(int *state)
{
	for (int turns = 0; turns < 1000 && __atomic_load_n(state, __ATOMIC_RELAXED) != 0; turns++)
		__plat_thread_yield();
}

int __crt_lock_for(struct crt_lock *lock, int milliseconds)
{
	for (; !__crt_try_lock(lock); milliseconds--) {
		if (milliseconds <= 0)
			return 0;
		__crt_lock_nap((int *)&lock->state);
	}
	return 1;
}
