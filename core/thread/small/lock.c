/* SPDX-License-Identifier: MIT */
/* The slow halves of struct crt_lock, small: whoever must wait lets others run until the lock is free. Core holds its locks for
 * a few instructions, streams for the length of a system call; sleeping would cost a program the platform's wait queues. */
#include "lock.h"

void __crt_lock_wait(struct crt_lock *lock)
{
	while (!__crt_try_lock(lock))
		__plat_thread_yield();
}

/* Nobody sleeps: the state is never 2. */
void __crt_lock_wake(struct crt_lock *lock)
{
	(void)lock;
}
