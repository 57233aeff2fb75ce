/* SPDX-License-Identifier: MIT */
/* stat(): describes a file. */
#include <sys/stat.h>

#include "error.h"

int stat(const char *restrict path, struct stat *restrict result)
{
	return __crt_result(__plat_stat(path, result, 0));
}
