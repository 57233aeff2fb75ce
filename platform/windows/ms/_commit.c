/* SPDX-License-Identifier: MIT */
/* _commit(): fsync() under Microsoft's name. */
#include <io.h>

#include "error.h"

int _commit(int fd)
{
	return __crt_result(__plat_sync(fd));
}
