/* SPDX-License-Identifier: MIT */
/* clock_nanosleep(): sleeps for a span, or until a moment. */
#include <errno.h>
#include <time.h>

#include "crt_platform.h"

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *span, struct timespec *left)
{
	if (span->tv_nsec < 0 || span->tv_nsec >= 1000000000 || (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
		return EINVAL;
	struct timespec rest;
	if ((flags & TIMER_ABSTIME) == 0) {
		if (span->tv_sec < 0)
			return EINVAL;
		int result = PLAT_POINT(sleep)(span, &rest);
		if (result == -EINTR && left != NULL)
			*left = rest;
		return -result;
	}
	/* The seam sleeps for spans only, so what is left is measured anew after each sleep. The realtime clock may be set meanwhile:
	 * a span of at most a second keeps the error small. */
	for (;;) {
		struct timespec now;
		int result = __plat_clock(clock, &now);
		if (result < 0)
			return -result;
		if (now.tv_sec > span->tv_sec || (now.tv_sec == span->tv_sec && now.tv_nsec >= span->tv_nsec))
			return 0;
		struct timespec part = { .tv_sec = span->tv_sec - now.tv_sec, .tv_nsec = span->tv_nsec - now.tv_nsec };
		if (part.tv_nsec < 0) {
			part.tv_sec--;
			part.tv_nsec += 1000000000;
		}
		if (clock == CLOCK_REALTIME && part.tv_sec > 0) {
			part.tv_sec = 1;
			part.tv_nsec = 0;
		}
		result = PLAT_POINT(sleep)(&part, &rest);
		if (result < 0)
			return -result;
	}
}
