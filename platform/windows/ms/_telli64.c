/* SPDX-License-Identifier: MIT */
/* _telli64(): where a descriptor stands. */
#include <bits/seek.h>
#include <io.h>

#include "error.h"

long long _telli64(int fd)
{
	return __crt_result_offset(__plat_seek(fd, 0, SEEK_CUR));
}
