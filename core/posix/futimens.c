/* SPDX-License-Identifier: MIT */
/* futimens(): sets the times of an open file. */
#include <errno.h>
#include <sys/stat.h>

#include "error.h"

int futimens(int fd, const struct timespec times[2])
{
	static const struct timespec now[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	/* The system's call would take AT_FDCWD for the current directory. */
	if (fd < 0)
		return __crt_result(-EBADF);
	return __crt_result(__plat_futimens(fd, times != NULL ? times : now));
}
