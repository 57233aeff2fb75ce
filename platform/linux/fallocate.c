/* SPDX-License-Identifier: MIT */
/* posix_fadvise(), posix_fallocate(), fallocate(), readahead(). Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>

#include "error.h"
#include "kernel.h"

int posix_fadvise(int fd, off_t offset, off_t size, int advice) { return -(int)SYS4(fadvise64, fd, offset, size, advice); }

int posix_fallocate(int fd, off_t offset, off_t size)
{
	/* The kernel takes a size of 0 for an error, too, and has none for what it cannot do on a file system. */
	int result = (int)SYS4(fallocate, fd, 0, offset, size);
	return result == -EOPNOTSUPP ? EINVAL : -result;
}

int fallocate(int fd, int mode, off_t offset, off_t size) { return __crt_result((int)SYS4(fallocate, fd, mode, offset, size)); }
ssize_t readahead(int fd, off_t offset, size_t size) { return __crt_result_ssize(SYS3(readahead, fd, offset, size)); }
