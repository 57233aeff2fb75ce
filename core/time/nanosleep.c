/* SPDX-License-Identifier: MIT */
/* nanosleep(): sleeps for a span. */
#include <errno.h>
#include <time.h>

#include "error.h"

int nanosleep(const struct timespec *span, struct timespec *left)
{
	if (span->tv_sec < 0 || span->tv_nsec < 0 || span->tv_nsec >= 1000000000)
		return __crt_result(-EINVAL);
	struct timespec rest;
	int result = PLAT_POINT(sleep)(span, &rest);
	if (result == -EINTR && left != NULL)
		*left = rest;
	return __crt_result(result);
}
