/* SPDX-License-Identifier: MIT */
/* openat() and its family: paths from an open directory on. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attr.h"
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
	return __crt_result((int)POINT4(openat, directory, path, flags, mode));
}

/* Offsets have 64 bits anyway. */
int openat64(int directory, const char *path, int flags, ...) CRT_ALIAS(openat);

int unlinkat(int directory, const char *path, int flags)
{
	return __crt_result((int)SYS3(unlinkat, directory, path, flags));
}

/* The old call of Linux has no flags. So what is no link is held by a descriptor, which /proc knows by a name. */
static int chmod_no_link(int directory, const char *path, mode_t mode)
{
	char name[32] = "/proc/self/fd/";
	struct stat info;
	int fd = (int)SYS4(openat, directory, path, O_PATH | O_NOFOLLOW | O_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	int result = (int)SYS4(newfstatat, fd, "", &info, AT_EMPTY_PATH);
	if (result == 0 && S_ISLNK(info.st_mode))
		result = -EOPNOTSUPP;
	if (result == 0) {
		char *end = name + 14;
		int scale = 1;
		while (fd / scale >= 10)
			scale *= 10;
		for (; scale > 0; scale /= 10)
			*end++ = (char)('0' + fd / scale % 10);
		*end = '\0';
		result = (int)SYS3(fchmodat, KERNEL_AT_FDCWD, name, mode);
		/* Without /proc it cannot be done. */
		if (result == -ENOENT)
			result = -EOPNOTSUPP;
	}
	(void)SYS1(close, fd);
	return result;
}

int fchmodat(int directory, const char *path, mode_t mode, int flags)
{
	enum { FCHMODAT2 = 452 };
	if (flags == AT_SYMLINK_NOFOLLOW) {
		/* Since Linux 6.6. */
		int result = (int)__plat_syscall4(FCHMODAT2, directory, (long)(uintptr_t)path, mode, flags);
		return __crt_result(result == -ENOSYS || result == -EPERM ? chmod_no_link(directory, path, mode) : result);
	}
	if (flags != 0)
		return __crt_result(-EINVAL);
	return __crt_result((int)SYS3(fchmodat, directory, path, mode));
}

int lchmod(const char *path, mode_t mode)
{
	return fchmodat(AT_FDCWD, path, mode, AT_SYMLINK_NOFOLLOW);
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

int linkat(int from_directory, const char *from, int to_directory, const char *to, int flags)
{
	return __crt_result((int)SYS5(linkat, from_directory, from, to_directory, to, flags));
}

int symlinkat(const char *target, int directory, const char *path)
{
	return __crt_result((int)SYS3(symlinkat, target, directory, path));
}

int renameat(int from_directory, const char *from, int to_directory, const char *to)
{
	return __crt_result((int)SYS5(renameat2, from_directory, from, to_directory, to, 0));
}

int renameat2(int from_directory, const char *from, int to_directory, const char *to, unsigned flags)
{
	return __crt_result((int)SYS5(renameat2, from_directory, from, to_directory, to, flags));
}

int fchownat(int directory, const char *path, uid_t user, gid_t group, int flags)
{
	return __crt_result((int)SYS5(fchownat, directory, path, user, group, flags));
}

int mknodat(int directory, const char *path, mode_t mode, dev_t device)
{
	return __crt_result((int)SYS4(mknodat, directory, path, mode, device));
}

int mkfifoat(int directory, const char *path, mode_t mode)
{
	return mknodat(directory, path, (mode & 07777) | S_IFIFO, 0);
}

int faccessat(int directory, const char *path, int mode, int flags)
{
	if (flags == 0)
		return __crt_result((int)SYS3(faccessat, directory, path, mode));
	/* The call with flags came with Linux 5.8; without it the effective user is asked for only where he is the real one. */
	int result = (int)SYS4(faccessat2, directory, path, mode, flags);
	if (result == -ENOSYS && flags == AT_EACCESS && getuid() == geteuid() && getgid() == getegid())
		result = (int)SYS3(faccessat, directory, path, mode);
	return __crt_result(result);
}

int euidaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int eaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int utimensat(int directory, const char *path, const struct timespec times[2], int flags)
{
	/* The kernel's call means the directory itself by a path of NULL; that is futimens(). */
	if (path == NULL)
		return __crt_result(-EINVAL);
	return __crt_result((int)SYS4(utimensat, directory, path, times, flags));
}
