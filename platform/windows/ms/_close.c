/* SPDX-License-Identifier: MIT */
/* _close(): close() under Microsoft's name. */
#include <io.h>

#include "error.h"

int _close(int fd)
{
	return __crt_result(__plat_close(fd));
}
