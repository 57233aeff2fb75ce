/* SPDX-License-Identifier: MIT */
/* fdatasync(): forces the contents of a file to the disk. */
#include <unistd.h>

#include "error.h"

int fdatasync(int fd)
{
	return __crt_result(PLAT_POINT(sync)(fd));
}
