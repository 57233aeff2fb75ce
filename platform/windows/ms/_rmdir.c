/* SPDX-License-Identifier: MIT */
/* _rmdir(): rmdir() under Microsoft's name. */
#include <direct.h>

#include "error.h"

int _rmdir(const char *path)
{
	return __crt_result(__plat_rmdir(path));
}
