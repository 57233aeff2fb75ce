/* SPDX-License-Identifier: MIT */
/* openat(), unlinkat(), fchmodat(), mkdirat(), fstatat(), readlinkat(): paths from an open directory on. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int openat(int directory, const char *path, int flags, ...)
{
	mode_t mode = 0;
	if (flags & (O_CREAT | O_TMPFILE)) {
		va_list arguments;
		va_start(arguments, flags);
		mode = va_arg(arguments, mode_t);
		va_end(arguments);
	}
	return __crt_result((int)SYS4(openat, directory, path, flags, mode));
}

int unlinkat(int directory, const char *path, int flags)
{
	return __crt_result((int)SYS3(unlinkat, directory, path, flags));
}

int fchmodat(int directory, const char *path, mode_t mode, int flags)
{
	/* The old call has no flags; the new one came with Linux 6.6. */
	if (flags != 0)
		return __crt_result(flags == AT_SYMLINK_NOFOLLOW ? -EOPNOTSUPP : -EINVAL);
	return __crt_result((int)SYS3(fchmodat, directory, path, mode));
}

int mkdirat(int directory, const char *path, mode_t mode)
{
	return __crt_result((int)SYS3(mkdirat, directory, path, mode));
}

int fstatat(int directory, const char *restrict path, struct stat *restrict result, int flags)
{
	return __crt_result((int)SYS4(newfstatat, directory, path, result, flags));
}

ssize_t readlinkat(int directory, const char *restrict path, char *restrict buffer, size_t size)
{
	return __crt_result_ssize(SYS4(readlinkat, directory, path, buffer, size));
}
