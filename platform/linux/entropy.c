/* SPDX-License-Identifier: MIT */
/* getrandom(), getentropy(): the system's random source. */
#include <bits/errno_values.h>
#include <stdint.h>
#include <sys/random.h>

#include "error.h"
#include "kernel.h"

ssize_t getrandom(void *buffer, size_t size, unsigned int flags)
{
	return __crt_result_ssize(SYS3(getrandom, buffer, size, flags));
}

int getentropy(void *buffer, size_t size)
{
	unsigned char *at = buffer;
	if (size > 256)
		return __crt_result(-EIO);
	while (size != 0) {
		intptr_t got = SYS3(getrandom, at, size, 0);
		if (got == -EINTR)
			continue;
		if (got < 0)
			return __crt_result((int)got);
		at += got;
		size -= (size_t)got;
	}
	return 0;
}
