/* SPDX-License-Identifier: MIT */
/* creat(): a new, empty file to write to. */
#include <fcntl.h>

#include "error.h"

int creat(const char *path, mode_t mode)
{
	return __crt_result(PLAT_POINT(open)(path, O_WRONLY | O_CREAT | O_TRUNC, mode));
}
