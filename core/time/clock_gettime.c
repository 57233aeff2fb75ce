/* SPDX-License-Identifier: MIT */
/* clock_gettime(): the time of a clock. */
#include <time.h>

#include "error.h"

int clock_gettime(clockid_t clock, struct timespec *now)
{
	return __crt_result(__plat_clock(clock, now));
}
