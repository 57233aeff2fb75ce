/* SPDX-License-Identifier: MIT */
/* _unlink(): unlink() under Microsoft's name. */
#include <io.h>

#include "error.h"

int _unlink(const char *path)
{
	return __crt_result(__plat_unlink(path));
}
