/* SPDX-License-Identifier: MIT */
/* Unpredictable bytes from the kernel. */
#include <bits/errno_values.h>
#include <fcntl.h>

#include "crt_platform.h"
#include "kernel.h"

/* For kernels before 3.17, and for sandboxes that forbid the call. */
static int from_device(unsigned char *to, size_t size)
{
	int fd = __plat_open("/dev/urandom", O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return -ENOSYS;
	int result = 0;
	while (size != 0) {
		intptr_t got = __plat_read(fd, to, size);
		if (got == -EINTR)
			continue;
		if (got <= 0) {
			result = -EIO;
			break;
		}
		to += got;
		size -= (size_t)got;
	}
	(void)__plat_close(fd);
	return result;
}

int __plat_random(void *buffer, size_t size)
{
	unsigned char *to = buffer;
	while (size != 0) {
		intptr_t got = SYS3(getrandom, to, size, 0);
		if (got == -EINTR)
			continue;
		if (got < 0)
			return from_device(to, size);
		to += got;
		size -= (size_t)got;
	}
	return 0;
}
