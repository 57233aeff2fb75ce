/* SPDX-License-Identifier: MIT */
/* faccessat(), fchownat(), linkat(), symlinkat(), eaccess(), euidaccess(): paths from an open directory on. Linux only. */
#define _GNU_SOURCE 1
#include <fcntl.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int faccessat(int directory, const char *path, int mode, int flags)
{
	/* Older kernels know the call without flags alone. */
	return __crt_result(flags == 0 ? (int)SYS3(faccessat, directory, path, mode) : (int)SYS4(faccessat2, directory, path, mode, flags));
}

int eaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int euidaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int fchownat(int directory, const char *path, uid_t user, gid_t group, int flags)
{
	return __crt_result((int)SYS5(fchownat, directory, path, user, group, flags));
}

int linkat(int from_directory, const char *from, int to_directory, const char *to, int flags)
{
	return __crt_result((int)SYS5(linkat, from_directory, from, to_directory, to, flags));
}

int symlinkat(const char *target, int directory, const char *path)
{
	return __crt_result((int)SYS3(symlinkat, target, directory, path));
}
