/* SPDX-License-Identifier: MIT */
/* truncate(): sets the length of a file. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "error.h"

int truncate(const char *path, off_t size)
{
	if (size < 0)
		return __crt_result(-EINVAL);
	int fd = __plat_open(path, O_WRONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return __crt_result(fd);
	int result = __plat_truncate(fd, size);
	(void)__plat_close(fd);
	return __crt_result(result);
}
