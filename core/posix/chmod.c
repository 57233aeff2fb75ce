/* SPDX-License-Identifier: MIT */
/* chmod(): sets a file's permissions. */
#include <sys/stat.h>

#include "error.h"

int chmod(const char *path, mode_t mode)
{
	return __crt_result(__plat_chmod(path, mode));
}
