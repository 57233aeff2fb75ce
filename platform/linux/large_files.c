/* SPDX-License-Identifier: MIT */
/* lseek64(), fstat64(), lstat64(), stat64(): names that prebuilt libraries ask for; offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include <sys/stat.h>
#include <unistd.h>

#undef stat64

int stat64(const char *restrict path, struct stat *restrict result);

off_t lseek64(int fd, off_t offset, int whence)
{
	return lseek(fd, offset, whence);
}

int fstat64(int fd, struct stat *result)
{
	return fstat(fd, result);
}

int stat64(const char *restrict path, struct stat *restrict result)
{
	return stat(path, result);
}

int lstat64(const char *restrict path, struct stat *restrict result)
{
	return lstat(path, result);
}
