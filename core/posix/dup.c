/* SPDX-License-Identifier: MIT */
/* dup(): another descriptor for the same open file. */
#include <unistd.h>

#include "error.h"

int dup(int fd)
{
	return __crt_result(__plat_dup(fd, 0, 0));
}
