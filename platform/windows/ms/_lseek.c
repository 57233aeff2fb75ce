/* SPDX-License-Identifier: MIT */
/* _lseek(): seeks in files of less than 2 GiB. */
#include <bits/errno_values.h>
#include <io.h>

#include "error.h"

long _lseek(int fd, long offset, int whence)
{
	int64_t result = __plat_seek(fd, offset, whence);
	if (result > 0x7fffffff) {
		__crt_set_errno(EOVERFLOW);
		return -1;
	}
	return (long)__crt_result_offset(result);
}
