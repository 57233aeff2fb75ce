/* SPDX-License-Identifier: MIT */
/* posix_getdents(): entries of a directory by its descriptor (POSIX.1-2024). */
#define _GNU_SOURCE 1
#include <dirent.h>
#include <errno.h>

#include "error.h"

ssize_t posix_getdents(int fd, void *buffer, size_t size, int flags)
{
	if (flags != 0)
		return __crt_result(-EOPNOTSUPP);
	return getdents64(fd, buffer, size);
}
