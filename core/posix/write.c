/* SPDX-License-Identifier: MIT */
/* write(): bytes to a descriptor. */
#include <unistd.h>

#include "error.h"

ssize_t write(int fd, const void *buffer, size_t size)
{
	return __crt_result_ssize(PLAT_POINT(write)(fd, buffer, size));
}
