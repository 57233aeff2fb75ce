/* SPDX-License-Identifier: MIT */
/* Reading directories, in big pieces. */
#include <bits/errno_values.h>
#include <fcntl.h>

#include "crt_platform.h"
#include "kernel.h"

#include "plat_dir.h"

/* One mapping; the pieces fill what the fields leave of it. */
enum { DIR_SIZE = 32768 };

int __plat_dir_of(int fd, struct plat_dir **dir)
{
	void *memory;
	if (__plat_mem_map(DIR_SIZE, 0, &memory) < 0)
		return -ENOMEM;
	*dir = memory;
	(*dir)->fd = fd;
	return 0;
}

int __plat_dir_open(const char *path, struct plat_dir **dir)
{
	int fd = __plat_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	int result = __plat_dir_of(fd, dir);
	if (result < 0)
		(void)__plat_close(fd);
	return result;
}

int __plat_dir_next(struct plat_dir *dir, struct plat_dirent *entry)
{
	if (dir->at == dir->end) {
		intptr_t got = SYS3(getdents64, dir->fd, dir->buffer, DIR_SIZE - sizeof *dir);
		/* The directory was removed while it was open: nothing is left in it. */
		if (got == -ENOENT)
			got = 0;
		if (got <= 0)
			return (int)got;
		dir->at = 0;
		dir->end = (size_t)got;
	}
	const struct kernel_dirent *found = (const void *)(dir->buffer + dir->at);
	dir->at += found->size;
	dir->offset = found->offset;
	entry->inode = found->inode;
	entry->type = found->type;
	size_t i = 0;
	while (i < sizeof entry->name - 1 && found->name[i] != '\0') {
		entry->name[i] = found->name[i];
		i++;
	}
	entry->name[i] = '\0';
	return 1;
}

int __plat_dir_rewind(struct plat_dir *dir)
{
	int64_t result = __plat_seek(dir->fd, 0, 0);
	if (result < 0)
		return (int)result;
	dir->at = dir->end = 0;
	dir->offset = 0;
	return 0;
}

void __plat_dir_close(struct plat_dir *dir)
{
	(void)__plat_close(dir->fd);
	(void)__plat_mem_unmap(dir, DIR_SIZE);
}
