/* SPDX-License-Identifier: MIT */
/* unlink(): removes a name, and the file with its last one. */
#include <unistd.h>

#include "error.h"

int unlink(const char *path)
{
	return __crt_result(__plat_unlink(path));
}
