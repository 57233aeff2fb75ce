/* SPDX-License-Identifier: MIT */
/* fdopendir(), dirfd(): between directories and descriptors. Linux only: on Windows a directory has no descriptor. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dir.h"
#include "error.h"
#include "plat_dir.h"

DIR *fdopendir(int fd)
{
	struct stat what;
	if (fstat(fd, &what) < 0)
		return NULL;
	if (!S_ISDIR(what.st_mode)) {
		__crt_set_errno(ENOTDIR);
		return NULL;
	}
	DIR *dir = calloc(1, sizeof *dir);
	if (dir == NULL)
		return NULL;
	int result = __plat_dir_of(fd, &dir->dir);
	if (result < 0) {
		free(dir);
		__crt_set_errno(-result);
		return NULL;
	}
	(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
	return dir;
}

int dirfd(DIR *dir)
{
	return dir->dir->fd;
}
