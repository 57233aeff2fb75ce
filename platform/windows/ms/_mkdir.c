/* SPDX-License-Identifier: MIT */
/* _mkdir(): makes a directory. */
#include <direct.h>

#include "error.h"

int _mkdir(const char *path)
{
	return __crt_result(__plat_mkdir(path, 0777));
}
