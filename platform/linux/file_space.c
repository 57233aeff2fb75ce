/* SPDX-License-Identifier: MIT */
/* posix_fadvise(), posix_fallocate(), fallocate(), copy_file_range(), syncfs(): what the kernel does with a file's blocks. Linux only. */
#define _GNU_SOURCE 1
#include <fcntl.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int posix_fadvise(int fd, off_t offset, off_t size, int advice)
{
	return -(int)SYS4(fadvise64, fd, offset, size, advice);
}

int posix_fallocate(int fd, off_t offset, off_t size)
{
	return -(int)POINT4(fallocate, fd, 0, offset, size);
}

int fallocate(int fd, int mode, off_t offset, off_t size)
{
	return __crt_result((int)POINT4(fallocate, fd, mode, offset, size));
}

ssize_t copy_file_range(int from, off_t *from_offset, int to, off_t *to_offset, size_t size, unsigned flags)
{
	return __crt_result_ssize(SYS6(copy_file_range, from, from_offset, to, to_offset, size, flags));
}

int syncfs(int fd)
{
	return __crt_result((int)SYS1(syncfs, fd));
}

ssize_t readahead(int fd, off_t offset, size_t size)
{
	return __crt_result_ssize(SYS3(readahead, fd, offset, size));
}
