/* SPDX-License-Identifier: MIT */
/* Directories: the kernel's records, a buffer at a time. */
#include <errno.h>
#include <fcntl.h>

#include "kernel.h"
#include "crt_platform.h"

/* The kernel's record; its name is longer than the array. */
struct kernel_dirent64 {
	uint64_t inode;
	int64_t offset;
	unsigned short length;
	unsigned char type;
	char name[];
};

struct plat_dir {
	int fd;
	size_t next, end;
	char buffer[32768 - 32] __attribute__((aligned(8)));
};

static size_t dir_size(void)
{
	size_t page = __plat_boot_info.page_size;
	return (sizeof(struct plat_dir) + page - 1) & ~(page - 1);
}

int __plat_dir_open(const char *path, struct plat_dir **dir)
{
	void *memory;
	int fd = __plat_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	if (__plat_mem_map(dir_size(), 0, &memory) < 0) {
		(void)__plat_close(fd);
		return -ENOMEM;
	}
	struct plat_dir *opened = memory;
	opened->fd = fd;
	*dir = opened;
	return 0;
}

int __plat_dir_next(struct plat_dir *dir, struct plat_dirent *entry)
{
	if (dir->next == dir->end) {
		intptr_t got = SYS3(getdents64, dir->fd, dir->buffer, sizeof dir->buffer);
		/* ENOENT: somebody has removed the directory itself. */
		if (got == -ENOENT)
			return 0;
		if (got <= 0)
			return (int)got;
		dir->next = 0;
		dir->end = (size_t)got;
	}
	const struct kernel_dirent64 *record = (const void *)(dir->buffer + dir->next);
	dir->next += record->length;
	entry->inode = record->inode;
	entry->type = record->type;
	size_t i = 0;
	while (i < sizeof entry->name - 1 && record->name[i] != '\0') {
		entry->name[i] = record->name[i];
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
	dir->next = dir->end = 0;
	return 0;
}

void __plat_dir_close(struct plat_dir *dir)
{
	(void)__plat_close(dir->fd);
	(void)__plat_mem_unmap(dir, dir_size());
}
