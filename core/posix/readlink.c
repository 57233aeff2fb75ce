/* SPDX-License-Identifier: MIT */
/* readlink(): the path that a symbolic link stands for, without a NUL. */
#include <unistd.h>

#include "error.h"

ssize_t readlink(const char *restrict path, char *restrict buffer, size_t size)
{
	return __crt_result_ssize(__plat_readlink(path, buffer, size));
}
