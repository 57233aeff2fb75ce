/* SPDX-License-Identifier: MIT */
/* _read(): read() with int results. */
#include <io.h>

#include "error.h"

int _read(int fd, void *buffer, unsigned size)
{
	/* More than INT_MAX could not be told. */
	return (int)__crt_result_ssize(PLAT_POINT(read)(fd, buffer, size > 0x7fffffff ? 0x7ffffffe : size));
}
