/* SPDX-License-Identifier: MIT */
/* A directory that is being read. */
#ifndef PLAT_DIR_H
#define PLAT_DIR_H

#include <stddef.h>
#include <stdint.h>

/* The kernel's struct linux_dirent64. */
struct kernel_dirent {
	uint64_t inode;
	int64_t offset;
	unsigned short size;
	unsigned char type;
	char name[];
};

struct plat_dir {
	int fd;
	/* Where the next entry stands in the buffer, and where the entries end. */
	size_t at, end;
	/* The kernel's position behind the last entry that was given out. */
	int64_t offset;
	char buffer[];
};

/* __plat_dir_open() for a descriptor, which stays open if it fails. */
int __plat_dir_of(int fd, struct plat_dir **dir);

#endif
