/* SPDX-License-Identifier: MIT */
/* _filelength(): the size of an open file of less than 2 GiB. */
#include <bits/errno_values.h>
#include <io.h>

#include "error.h"

long _filelength(int fd)
{
	long long size = _filelengthi64(fd);
	if (size > 0x7fffffff) {
		__crt_set_errno(EOVERFLOW);
		return -1;
	}
	return (long)size;
}
