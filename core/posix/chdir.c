/* SPDX-License-Identifier: MIT */
/* chdir(): changes the current directory. */
#include <unistd.h>

#include "error.h"

int chdir(const char *path)
{
	return __crt_result(__plat_chdir(path));
}
