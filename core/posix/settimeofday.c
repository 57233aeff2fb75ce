/* SPDX-License-Identifier: MIT */
/* settimeofday(): sets the realtime clock in microseconds. */
#include <errno.h>
#include <sys/time.h>
#include <time.h>

#include "error.h"

int settimeofday(const struct timeval *now, const struct timezone *zone)
{
	if (zone != NULL || now->tv_usec < 0 || now->tv_usec >= 1000000)
		return __crt_result(-EINVAL);
	struct timespec t = { .tv_sec = now->tv_sec, .tv_nsec = (int)now->tv_usec * 1000 };
	return __crt_result(__plat_clock_set(CLOCK_REALTIME, &t));
}
