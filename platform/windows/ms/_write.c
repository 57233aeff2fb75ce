/* SPDX-License-Identifier: MIT */
/* _write(): write() with int results. */
#include <io.h>

#include "error.h"

int _write(int fd, const void *buffer, unsigned size)
{
	return (int)__crt_result_ssize(PLAT_POINT(write)(fd, buffer, size > 0x7fffffff ? 0x7ffffffe : size));
}
