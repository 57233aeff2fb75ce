/* SPDX-License-Identifier: MIT */
/* _lseeki64(): lseek() under Microsoft's name. */
#include <io.h>

#include "error.h"

long long _lseeki64(int fd, long long offset, int whence)
{
	return __crt_result_offset(__plat_seek(fd, offset, whence));
}
