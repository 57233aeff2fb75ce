/* SPDX-License-Identifier: MIT */
/* The slow halves of struct crt_lock: sleeping until it is free, and waking one sleeper. */
#include "lock.h"

void __crt_lock_wait(struct crt_lock *lock)
{
	int *state = (int *)&lock->state;
	/* From here on the lock is taken with 2: whoever releases it will wake one of us. */
	while (__atomic_exchange_n(state, 2, __ATOMIC_ACQUIRE) != 0)
		(void)__plat_wait(state, 2, NULL);
}

void __crt_lock_wake(struct crt_lock *lock)
{
	(void)__plat_wake((int *)&lock->state, 1);
}
