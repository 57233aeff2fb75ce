/* SPDX-License-Identifier: MIT */
/* _dup(): dup() under Microsoft's name. */
#include <io.h>

#include "error.h"

int _dup(int fd)
{
	return __crt_result(__plat_dup(fd, 0, 0));
}
