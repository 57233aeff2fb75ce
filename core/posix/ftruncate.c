/* SPDX-License-Identifier: MIT */
/* ftruncate(): sets the length of an open file. */
#include <errno.h>
#include <unistd.h>

#include "error.h"

int ftruncate(int fd, off_t size)
{
	return __crt_result(size < 0 ? -EINVAL : __plat_truncate(fd, size));
}
