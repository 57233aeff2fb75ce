/* SPDX-License-Identifier: MIT */
/* fchmod(): the permissions of an open file. */
#include <sys/stat.h>

#include "error.h"

int fchmod(int fd, mode_t mode)
{
	return __crt_result(__plat_fchmod(fd, mode));
}
