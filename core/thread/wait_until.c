/* SPDX-License-Identifier: MIT */
/* Waiting on a word until an absolute time: what all timed locks share. */
#include <errno.h>
#include <time.h>

#include "crt_pthread.h"

static int is_over(const struct timespec *deadline, const struct timespec *now)
{
	return deadline->tv_sec < now->tv_sec || (deadline->tv_sec == now->tv_sec && deadline->tv_nsec <= now->tv_nsec);
}

int __crt_wait_until(const int *address, int expected, int clock, const struct timespec *deadline, int shared)
{
	struct timespec now, left;
	if (deadline != NULL) {
		if (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000)
			return EINVAL;
		if (__plat_clock(clock, &now) < 0)
			return EINVAL;
		if (is_over(deadline, &now))
			return ETIMEDOUT;
		left.tv_sec = deadline->tv_sec - now.tv_sec;
		left.tv_nsec = deadline->tv_nsec - now.tv_nsec;
		if (left.tv_nsec < 0) {
			left.tv_nsec += 1000000000;
			left.tv_sec--;
		}
		/* Systems count timeouts in less than 64 bits of seconds; the caller's loop asks again. */
		if (left.tv_sec > 1000000)
			left.tv_sec = 1000000;
	}
	const struct timespec *span = deadline != NULL ? &left : NULL;
	int result;
	if (shared & CRT_WAIT_POINT)
		result = shared & ~CRT_WAIT_FLAGS ? PLAT_POINT(shared_wait)(address, expected, span) : PLAT_POINT(wait)(address, expected, span);
	else
		result = shared ? __plat_shared_wait(address, expected, span) : __plat_wait(address, expected, span);
	/* A timeout may have been the shortened one, or early by the clock's grain: the caller comes back and sees. */
	if (result == -ETIMEDOUT && shared & CRT_WAIT_TELL && deadline != NULL && __plat_clock(clock, &now) == 0 && is_over(deadline, &now))
		return -ETIMEDOUT;
	return result == -EINTR || result == -ECANCELED ? -result : 0;
}
