/* SPDX-License-Identifier: MIT */
/* clock_settime(): sets the realtime clock. */
#include <errno.h>
#include <time.h>

#include "error.h"

int clock_settime(clockid_t clock, const struct timespec *now)
{
	if (now->tv_nsec < 0 || now->tv_nsec >= 1000000000)
		return __crt_result(-EINVAL);
	return __crt_result(__plat_clock_set(clock, now));
}
