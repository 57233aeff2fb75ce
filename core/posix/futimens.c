/* SPDX-License-Identifier: MIT */
/* futimens(): sets the times of an open file. */
#include <sys/stat.h>

#include "error.h"

int futimens(int fd, const struct timespec times[2])
{
	static const struct timespec now[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	return __crt_result(__plat_futimens(fd, times != NULL ? times : now));
}
