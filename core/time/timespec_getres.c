/* SPDX-License-Identifier: MIT */
/* timespec_getres(): the resolution of a base. */
#define __STDC_WANT_LIB_EXT2__ 1
#include <time.h>

#include "crt_platform.h"
#include "timebase.h"

int timespec_getres(struct timespec *resolution, int base)
{
	struct timespec step;
	int clock = __crt_clock_of_base(base);
	if (clock < 0 || __plat_clock_resolution(clock, &step) < 0)
		return 0;
	if (resolution != NULL)
		*resolution = step;
	return base;
}
