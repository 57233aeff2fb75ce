/* SPDX-License-Identifier: MIT */
/* timespec_get(): the time of a base. */
#include <time.h>

#include "crt_platform.h"
#include "timebase.h"

int timespec_get(struct timespec *now, int base)
{
	int clock = __crt_clock_of_base(base);
	return clock >= 0 && __plat_clock(clock, now) == 0 ? base : 0;
}
