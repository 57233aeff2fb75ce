/* SPDX-License-Identifier: MIT */
/* lstat(): describes a file or a symbolic link itself. */
#include <sys/stat.h>

#include "error.h"

int lstat(const char *restrict path, struct stat *restrict result)
{
	return __crt_result(__plat_stat(path, result, 1));
}
