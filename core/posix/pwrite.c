/* SPDX-License-Identifier: MIT */
/* pwrite(): bytes to a place in a file, wherever its offset is. */
#include <unistd.h>

#include "error.h"

ssize_t pwrite(int fd, const void *buffer, size_t size, off_t offset)
{
	return __crt_result_ssize(PLAT_POINT(pwrite)(fd, buffer, size, offset));
}
