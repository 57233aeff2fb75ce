/* SPDX-License-Identifier: MIT */
/* utimensat(): sets the times of a file. There are no directories by descriptor. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "error.h"

int utimensat(int directory, const char *path, const struct timespec times[2], int flags)
{
	static const struct timespec now[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	/* Paths are relative to the current directory only. */
	if (directory != AT_FDCWD && path[0] != '/')
		return __crt_result(-ENOSYS);
	return __crt_result(__plat_utimens(path, times != NULL ? times : now, (flags & AT_SYMLINK_NOFOLLOW) != 0));
}
