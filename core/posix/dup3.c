/* SPDX-License-Identifier: MIT */
/* dup3(): dup2() with O_CLOEXEC, and an error if the two are the same. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "error.h"

int dup3(int fd, int target, int flags)
{
	if (fd == target || (flags & ~O_CLOEXEC) != 0)
		return __crt_result(-EINVAL);
	return __crt_result(__plat_dup2(fd, target, (flags & O_CLOEXEC) != 0));
}
