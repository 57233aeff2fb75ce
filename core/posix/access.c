/* SPDX-License-Identifier: MIT */
/* access(): may the caller do this with the file? */
#include <unistd.h>

#include "error.h"

int access(const char *path, int mode)
{
	return __crt_result(__plat_access(path, mode));
}
