/* SPDX-License-Identifier: MIT */
/* shm_open() and shm_unlink(): memory objects are files in the memory file system at /dev/shm. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

enum { NAME_LENGTH = 255 };
#define FOLDER "/dev/shm/"

/* 0 or -errno. */
static int path_of(const char *name, char path[sizeof FOLDER + NAME_LENGTH])
{
	while (*name == '/')
		name++;
	size_t length = strnlen(name, NAME_LENGTH + 1);
	if (length > NAME_LENGTH)
		return -ENAMETOOLONG;
	if (length == 0 || memchr(name, '/', length) != NULL || strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
		return -EINVAL;
	memcpy(path, FOLDER, sizeof FOLDER - 1);
	memcpy(path + sizeof FOLDER - 1, name, length + 1);
	return 0;
}

int shm_open(const char *name, int flags, mode_t mode)
{
	char path[sizeof FOLDER + NAME_LENGTH];
	int error = path_of(name, path);
	/* No cancellation point (POSIX.1-2017, 2.9.5.2), unlike open(). */
	return __crt_result(error < 0 ? error : __plat_open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode));
}

int shm_unlink(const char *name)
{
	char path[sizeof FOLDER + NAME_LENGTH];
	int error = path_of(name, path);
	if (error == 0)
		error = (int)SYS3(unlinkat, KERNEL_AT_FDCWD, path, 0);
	/* The kernel's word for what POSIX calls EACCES. */
	return __crt_result(error == -EPERM ? -EACCES : error);
}
