/* SPDX-License-Identifier: MIT */
/* readv(), writev(), preadv(), pwritev(), and the last two with flags: several pieces at once. */
#define _GNU_SOURCE 1
#include <sys/uio.h>

#include "error.h"
#include "kernel.h"

ssize_t readv(int fd, const struct iovec *pieces, int count)
{
	return __crt_result_ssize(POINT3(readv, fd, pieces, count));
}

ssize_t writev(int fd, const struct iovec *pieces, int count)
{
	return __crt_result_ssize(POINT3(writev, fd, pieces, count));
}

/* The kernel takes an offset in two halves, and joins them if long is short. */
ssize_t preadv(int fd, const struct iovec *pieces, int count, off_t offset)
{
	return __crt_result_ssize(POINT5(preadv, fd, pieces, count, offset, 0));
}

ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t offset)
{
	return __crt_result_ssize(POINT5(pwritev, fd, pieces, count, offset, 0));
}

ssize_t preadv2(int fd, const struct iovec *pieces, int count, off_t offset, int flags)
{
	return __crt_result_ssize(POINT6(preadv2, fd, pieces, count, offset, 0, flags));
}

ssize_t pwritev2(int fd, const struct iovec *pieces, int count, off_t offset, int flags)
{
	return __crt_result_ssize(POINT6(pwritev2, fd, pieces, count, offset, 0, flags));
}
