/* SPDX-License-Identifier: MIT */
/* Unpredictable bytes: getrandom, and the device on kernels before 3.17. */
#include <errno.h>
#include <fcntl.h>

#include "crt_platform.h"
#include "kernel.h"

static int from_device(char *buffer, size_t size)
{
	int fd = __plat_open("/dev/urandom", O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return -EIO;
	int result = 0;
	while (size != 0) {
		intptr_t got = __plat_read(fd, buffer, size);
		if (got == -EINTR)
			continue;
		if (got <= 0) {
			result = -EIO;
			break;
		}
		buffer += got;
		size -= (size_t)got;
	}
	(void)__plat_close(fd);
	return result;
}

int __plat_random(void *buffer, size_t size)
{
	char *next = buffer;
	while (size != 0) {
		intptr_t got = SYS3(getrandom, next, size, 0);
		if (got == -EINTR)
			continue;
		if (got <= 0)
			return from_device(next, size);
		next += got;
		size -= (size_t)got;
	}
	return 0;
}
