/* SPDX-License-Identifier: MIT */
/* _chmod(): chmod() under Microsoft's name. */
#include <io.h>

#include "error.h"

int _chmod(const char *path, int mode)
{
	return __crt_result(__plat_chmod(path, (unsigned)mode));
}
