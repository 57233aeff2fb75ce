/* SPDX-License-Identifier: MIT */
/* sleep() and usleep(). */
#include <errno.h>
#include <unistd.h>

#include "error.h"

unsigned sleep(unsigned seconds)
{
	struct timespec span = { .tv_sec = seconds }, left = { 0 };
	if (PLAT_POINT(sleep)(&span, &left) != -EINTR)
		return 0;
	/* What is left, rounded up: a caller who sleeps again sleeps long enough. */
	return (unsigned)left.tv_sec + (left.tv_nsec != 0);
}

int usleep(unsigned microseconds)
{
	struct timespec span = { .tv_sec = microseconds / 1000000, .tv_nsec = (long)(microseconds % 1000000) * 1000 }, left;
	return __crt_result(PLAT_POINT(sleep)(&span, &left));
}
