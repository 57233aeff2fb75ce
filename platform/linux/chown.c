/* SPDX-License-Identifier: MIT */
/* chown(), fchown(), lchown(): the owner and the group of a file. Linux only. */
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int chown(const char *path, uid_t user, gid_t group)
{
	return __crt_result((int)SYS5(fchownat, KERNEL_AT_FDCWD, path, user, group, 0));
}

int lchown(const char *path, uid_t user, gid_t group)
{
	return __crt_result((int)SYS5(fchownat, KERNEL_AT_FDCWD, path, user, group, KERNEL_AT_SYMLINK_NOFOLLOW));
}

int fchown(int fd, uid_t user, gid_t group)
{
	return __crt_result((int)SYS3(fchown, fd, user, group));
}
