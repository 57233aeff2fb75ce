/* SPDX-License-Identifier: MIT */
/* dup2(): makes a given descriptor stand for the same open file. */
#include <unistd.h>

#include "error.h"

int dup2(int fd, int target)
{
	return __crt_result(__plat_dup2(fd, target, 0));
}
