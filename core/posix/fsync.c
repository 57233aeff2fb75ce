/* SPDX-License-Identifier: MIT */
/* fsync(): forces what was written to the disk. */
#include <unistd.h>

#include "error.h"

int fsync(int fd)
{
	return __crt_result(PLAT_POINT(sync)(fd));
}
