/* SPDX-License-Identifier: MIT */
/* _chsize(), _chsize_s(): change an open file's size. */
#include <io.h>

#include "error.h"

int _chsize(int fd, long size)
{
	return __crt_result(__plat_truncate(fd, size));
}

errno_t _chsize_s(int fd, long long size)
{
	int result = __plat_truncate(fd, size);
	if (result < 0)
		__crt_set_errno(-result);
	return -result;
}
