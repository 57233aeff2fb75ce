/* SPDX-License-Identifier: MIT */
/* fsopen() and its kin: mounts in steps. */
#define _GNU_SOURCE 1
#include <sys/mount.h>

#include "error.h"
#include "kernel.h"

int fsopen(const char *type, unsigned int flags)
{
	return __crt_result((int)SYS2(fsopen, type, flags));
}

int fsconfig(int fd, unsigned int command, const char *key, const void *value, int number)
{
	return __crt_result((int)SYS5(fsconfig, fd, command, key, value, number));
}

int fsmount(int fd, unsigned int flags, unsigned int attributes)
{
	return __crt_result((int)SYS3(fsmount, fd, flags, attributes));
}

int fspick(int directory, const char *path, unsigned int flags)
{
	return __crt_result((int)SYS3(fspick, directory, path, flags));
}

int open_tree(int directory, const char *path, unsigned int flags)
{
	return __crt_result((int)SYS3(open_tree, directory, path, flags));
}

int move_mount(int from_directory, const char *from, int to_directory, const char *to, unsigned int flags)
{
	return __crt_result((int)SYS5(move_mount, from_directory, from, to_directory, to, flags));
}

int mount_setattr(int directory, const char *path, unsigned int flags, struct mount_attr *attributes, unsigned long size)
{
	return __crt_result((int)SYS5(mount_setattr, directory, path, flags, attributes, size));
}
