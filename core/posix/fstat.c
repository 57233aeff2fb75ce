/* SPDX-License-Identifier: MIT */
/* fstat(): describes an open file. */
#include <sys/stat.h>

#include "error.h"

int fstat(int fd, struct stat *result)
{
	return __crt_result(__plat_fstat(fd, result));
}
