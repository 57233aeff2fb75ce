/* SPDX-License-Identifier: MIT */
/* clock_getres(): the step of a clock. */
#include <time.h>

#include "error.h"

int clock_getres(clockid_t clock, struct timespec *resolution)
{
	struct timespec step;
	int result = __plat_clock_resolution(clock, &step);
	if (result == 0 && resolution != NULL)
		*resolution = step;
	return __crt_result(result);
}
