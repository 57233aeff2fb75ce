/* SPDX-License-Identifier: MIT */
/* symlink(): a name that stands for a path. */
#include <unistd.h>

#include "error.h"

int symlink(const char *target, const char *path)
{
	return __crt_result(__plat_symlink(target, path));
}
