/* SPDX-License-Identifier: MIT */
/* Taking a lock of core's with bounded patience. */
#include "lock.h"

int __crt_lock_for(struct crt_lock *lock, int milliseconds)
{
	static const struct timespec millisecond = { .tv_nsec = 1000000 };
	for (; !__crt_try_lock(lock); milliseconds--) {
		if (milliseconds <= 0)
			return 0;
		/* A millisecond, or less if the lock changes hands. Nobody wakes us, for we do not say that we wait. */
		(void)__plat_wait((int *)&lock->state, 1, &millisecond);
	}
	return 1;
}
