/* SPDX-License-Identifier: MIT */
/* close(): gives a descriptor up. */
#include <unistd.h>

#include "error.h"

int close(int fd)
{
	return __crt_result(PLAT_POINT(close)(fd));
}
