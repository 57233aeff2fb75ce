/* SPDX-License-Identifier: MIT */
/* ftime(): the time, down to milliseconds. */
#include <sys/timeb.h>
#include <time.h>

#include "crt_platform.h"

int ftime(struct timeb *result)
{
	struct timespec now;
	(void)__plat_clock(CLOCK_REALTIME, &now);
	*result = (struct timeb){ .time = now.tv_sec, .millitm = (unsigned short)(now.tv_nsec / 1000000) };
	return 0;
}
