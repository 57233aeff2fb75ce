/* SPDX-License-Identifier: MIT */
/* Locks whose owners inherit priorities: the kernel's PI futex. */
#include <errno.h>
#include <time.h>

#include "crt_platform.h"
#include "kernel.h"

int __plat_inherit_lock(int *word, int only_try, int clock, const struct timespec *deadline, int shared)
{
	int private = shared ? 0 : KERNEL_FUTEX_PRIVATE;
	if (only_try)
		return (int)SYS4(futex, word, KERNEL_FUTEX_TRYLOCK_PI | private, 0, NULL);
	/* The kernel calls times before its clocks' beginning invalid. */
	static const struct timespec past = { 0, 0 };
	if (deadline != NULL && deadline->tv_sec < 0)
		deadline = &past;
	if (deadline == NULL || clock == CLOCK_REALTIME)
		return (int)SYS4(futex, word, KERNEL_FUTEX_LOCK_PI | private, 0, deadline);
	int result = (int)SYS4(futex, word, KERNEL_FUTEX_LOCK_PI2 | private, 0, deadline);
	if (result != -ENOSYS)
		return result;
	/* A kernel before 5.14 knows one clock only: what is left, from now on that clock. */
	struct timespec now, real;
	(void)__plat_clock(clock, &now);
	(void)__plat_clock(CLOCK_REALTIME, &real);
	real.tv_sec += deadline->tv_sec - now.tv_sec;
	real.tv_nsec += deadline->tv_nsec - now.tv_nsec;
	if (real.tv_nsec < 0) {
		real.tv_nsec += 1000000000;
		real.tv_sec--;
	} else if (real.tv_nsec >= 1000000000) {
		real.tv_nsec -= 1000000000;
		real.tv_sec++;
	}
	return (int)SYS4(futex, word, KERNEL_FUTEX_LOCK_PI | private, 0, real.tv_sec < 0 ? &past : &real);
}

int __plat_inherit_unlock(int *word, int shared)
{
	return (int)SYS2(futex, word, KERNEL_FUTEX_UNLOCK_PI | (shared ? 0 : KERNEL_FUTEX_PRIVATE));
}
