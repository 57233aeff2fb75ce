/* SPDX-License-Identifier: MIT */
/* Extended attributes of files. Linux only. */
#include <sys/xattr.h>

#include "error.h"
#include "kernel.h"

ssize_t getxattr(const char *path, const char *name, void *value, size_t size)
{
	return __crt_result_ssize(SYS4(getxattr, path, name, value, size));
}

ssize_t listxattr(const char *path, char *list, size_t size)
{
	return __crt_result_ssize(SYS3(listxattr, path, list, size));
}

int setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return __crt_result((int)SYS5(setxattr, path, name, value, size, flags));
}

int removexattr(const char *path, const char *name)
{
	return __crt_result((int)SYS2(removexattr, path, name));
}

ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return __crt_result_ssize(SYS4(lgetxattr, path, name, value, size));
}

ssize_t llistxattr(const char *path, char *list, size_t size)
{
	return __crt_result_ssize(SYS3(llistxattr, path, list, size));
}

int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return __crt_result((int)SYS5(lsetxattr, path, name, value, size, flags));
}

int lremovexattr(const char *path, const char *name)
{
	return __crt_result((int)SYS2(lremovexattr, path, name));
}

ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return __crt_result_ssize(SYS4(fgetxattr, fd, name, value, size));
}

ssize_t flistxattr(int fd, char *list, size_t size)
{
	return __crt_result_ssize(SYS3(flistxattr, fd, list, size));
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return __crt_result((int)SYS5(fsetxattr, fd, name, value, size, flags));
}

int fremovexattr(int fd, const char *name)
{
	return __crt_result((int)SYS2(fremovexattr, fd, name));
}
