/* SPDX-License-Identifier: MIT */
/* lseek64(), ftruncate64(): names of mingw-w64's, for what was compiled against its headers. */
#include <io.h>

#include "error.h"

long long lseek64(int fd, long long offset, int whence)
{
	return __crt_result_offset(__plat_seek(fd, offset, whence));
}

int ftruncate64(int fd, long long size)
{
	return __crt_result(__plat_truncate(fd, size));
}
