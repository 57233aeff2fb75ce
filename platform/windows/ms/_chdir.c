/* SPDX-License-Identifier: MIT */
/* _chdir(): chdir() under Microsoft's name. */
#include <direct.h>

#include "error.h"

int _chdir(const char *path)
{
	return __crt_result(__plat_chdir(path));
}
