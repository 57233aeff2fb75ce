/* SPDX-License-Identifier: MIT */
/* pread(): bytes from a place in a file, wherever its offset is. */
#include <unistd.h>

#include "error.h"

ssize_t pread(int fd, void *buffer, size_t size, off_t offset)
{
	return __crt_result_ssize(PLAT_POINT(pread)(fd, buffer, size, offset));
}
