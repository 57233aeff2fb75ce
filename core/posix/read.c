/* SPDX-License-Identifier: MIT */
/* read(): bytes from a descriptor. */
#include <unistd.h>

#include "error.h"

ssize_t read(int fd, void *buffer, size_t size)
{
	return __crt_result_ssize(PLAT_POINT(read)(fd, buffer, size));
}
