/* SPDX-License-Identifier: MIT */
/* rmdir(): removes an empty directory. */
#include <unistd.h>

#include "error.h"

int rmdir(const char *path)
{
	return __crt_result(__plat_rmdir(path));
}
