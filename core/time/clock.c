/* SPDX-License-Identifier: MIT */
/* clock(): the process's processor time. */
#include <time.h>

#include "crt_platform.h"

clock_t clock(void)
{
	struct timespec t;
	if (__plat_clock(CLOCK_PROCESS_CPUTIME_ID, &t) < 0)
		return -1;
	return t.tv_sec * CLOCKS_PER_SEC + t.tv_nsec / 1000;
}
