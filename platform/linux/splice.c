/* SPDX-License-Identifier: MIT */
/* splice(), tee(), vmsplice() and sync_file_range(). Linux only. */
#define _GNU_SOURCE 1
#include <fcntl.h>

#include "error.h"
#include "kernel.h"

ssize_t splice(int from, off_t *from_offset, int to, off_t *to_offset, size_t size, unsigned flags)
{
	return __crt_result_ssize(POINT6(splice, from, from_offset, to, to_offset, size, flags));
}

ssize_t tee(int from, int to, size_t size, unsigned flags) { return __crt_result_ssize(POINT4(tee, from, to, size, flags)); }

ssize_t vmsplice(int fd, const struct iovec *parts, size_t count, unsigned flags)
{
	return __crt_result_ssize(POINT4(vmsplice, fd, parts, count, flags));
}

int sync_file_range(int fd, off_t offset, off_t size, unsigned flags)
{
	return __crt_result((int)POINT4(sync_file_range, fd, offset, size, flags));
}
