/* SPDX-License-Identifier: MIT */
/* _dup2(): dup2() with Microsoft's result, 0. */
#include <io.h>

#include "error.h"

int _dup2(int fd, int target)
{
	return __crt_result(__plat_dup2(fd, target, 0)) < 0 ? -1 : 0;
}
