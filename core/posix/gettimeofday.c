/* SPDX-License-Identifier: MIT */
/* gettimeofday(): the time in microseconds. */
#include <errno.h>
#include <sys/time.h>
#include <time.h>

#include "error.h"

int gettimeofday(struct timeval *now, void *zone)
{
	struct timespec t;
	int result = __plat_clock(CLOCK_REALTIME, &t);
	if (result == 0) {
		now->tv_sec = (__typeof__(now->tv_sec))t.tv_sec;
		if (now->tv_sec != t.tv_sec)
			return __crt_result(-EOVERFLOW);
		now->tv_usec = t.tv_nsec / 1000;
		/* Nobody keeps zones there any more. */
		if (zone != NULL)
			*(struct timezone *)zone = (struct timezone){ 0 };
	}
	return __crt_result(result);
}
