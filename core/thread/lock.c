/* SPDX-License-Identifier: MIT */
/* The slow halves of struct crt_lock: waiting until it is free, and waking one who waits. A program that starts no threads through us
 * has not the functions to sleep with (lock_sleep.c): there, whoever must wait lets others run meanwhile. */
#include "lock.h"

CRT_WEAK void __crt_lock_sleep(int *state) { (void)state; __plat_thread_yield(); }
CRT_WEAK void __crt_lock_rouse(int *state) { (void)state; }

void __crt_lock_wait(struct crt_lock *lock)
{
	int *state = (int *)&lock->state;
	/* From here on the lock is taken with 2: whoever releases it will wake one of us. */
	while (__atomic_exchange_n(state, 2, __ATOMIC_ACQUIRE) != 0)
		__crt_lock_sleep(state);
}

void __crt_lock_wake(struct crt_lock *lock)
{
	__crt_lock_rouse((int *)&lock->state);
}
