/* SPDX-License-Identifier: MIT */
/* telldir(), seekdir(), getdents64(): directories by the kernel's own positions. */
#define _GNU_SOURCE 1
#include <dirent.h>
#include <unistd.h>

#include "dir.h"
#include "error.h"
#include "kernel.h"
#include "plat_dir.h"

long telldir(DIR *dir)
{
	return (long)dir->dir->offset;
}

void seekdir(DIR *dir, long position)
{
	if (__plat_seek(dir->dir->fd, position, SEEK_SET) < 0)
		return;
	dir->dir->at = dir->dir->end = 0;
	dir->dir->offset = position;
}

ssize_t getdents64(int fd, void *buffer, size_t size)
{
	return __crt_result_ssize(SYS3(getdents64, fd, buffer, size));
}
