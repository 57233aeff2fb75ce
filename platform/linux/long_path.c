/* SPDX-License-Identifier: MIT */
/* The current directory's path where it is longer than the page in which the kernel makes it: found step by step, by looking for each
 * directory's name in the one above it. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "kernel.h"
#include "plat_dir.h"
#include "plat_path.h"

enum { PIECE = 4096 };

static int is_dot(const char *name)
{
	return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

/* Writes the name that the directory `wanted` has in `above` before `end`. Its length, 0 if it is not found, or -errno. Of a mount point
 * the directory lists the number of what is covered, and on some file systems another number altogether: so with `every` each name is asked. */
static intptr_t name_in(int above, const struct stat *wanted, int every, char *start, char *end)
{
	_Alignas(struct kernel_dirent) char piece[PIECE];
	intptr_t got = SYS3(lseek, above, 0, SEEK_SET);
	if (got < 0)
		return got;
	while ((got = SYS3(getdents64, above, piece, sizeof piece)) > 0) {
		const struct kernel_dirent *found;
		for (intptr_t at = 0; at < got; at += found->size) {
			struct stat info;
			found = (const void *)(piece + at);
			if ((!every && found->inode != wanted->st_ino) || is_dot(found->name) ||
				SYS4(newfstatat, above, found->name, &info, AT_SYMLINK_NOFOLLOW) < 0 || info.st_dev != wanted->st_dev ||
				info.st_ino != wanted->st_ino)
				continue;
			size_t length = 0;
			while (found->name[length] != '\0')
				length++;
			if (length > (size_t)(end - start))
				return -ERANGE;
			for (size_t i = 0; i < length; i++)
				end[i - length] = found->name[i];
			return (intptr_t)length;
		}
	}
	return got;
}

intptr_t __plat_long_getcwd(char *buffer, size_t size)
{
	char *start = buffer + size;
	struct stat here, above;
	int fd = KERNEL_AT_FDCWD;
	intptr_t result = SYS4(newfstatat, fd, ".", &here, 0);
	if (size < 2)
		return -ERANGE;
	*--start = '\0';
	while (result >= 0) {
		int up = (int)SYS3(openat, fd, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (fd >= 0)
			(void)SYS1(close, fd);
		fd = up;
		if (up < 0)
			return up;
		result = SYS2(fstat, up, &above);
		/* Only the root is its own parent. */
		if (result < 0 || (above.st_dev == here.st_dev && above.st_ino == here.st_ino))
			break;
		/* One byte stays for the slash. */
		result = name_in(up, &here, 0, buffer + 1, start);
		if (result == 0)
			result = name_in(up, &here, 1, buffer + 1, start);
		if (result == 0)
			result = -ENOENT;
		if (result < 0)
			break;
		start -= result;
		*--start = '/';
		here = above;
	}
	if (fd >= 0)
		(void)SYS1(close, fd);
	if (result < 0)
		return result;
	if (*start == '\0')
		*--start = '/';
	size_t length = (size_t)(buffer + size - start);
	for (size_t i = 0; i < length; i++)
		buffer[i] = start[i];
	return (intptr_t)length - 1;
}
