/* SPDX-License-Identifier: MIT */
/* How the threads of a program that starts some wait for core's locks: asleep. Replaces the parts of lock.c and lock_for.c. */
#include "stream.h"

/* And the locks of streams, which are not taken before (stream.h). */
void (*const __crt_locks_sleep[])(void) = {
	(void (*)(void))__crt_file_lock, (void (*)(void))__crt_file_lock_for, (void (*)(void))__crt_lock_for
};

void __crt_lock_sleep(int *state)
{
	(void)__plat_wait(state, 2, NULL);
}

void __crt_lock_rouse(int *state)
{
	(void)__plat_wake(state, 1);
}

void __crt_lock_nap(int *state)
{
	static const struct timespec millisecond = { .tv_nsec = 1000000 };
	(void)__plat_wait(state, 2, &millisecond);
}
