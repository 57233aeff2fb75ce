/* SPDX-License-Identifier: MIT */
/* opendir() and its family: the names in a directory. */
#include <dirent.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "dir.h"
#include "error.h"

DIR *opendir(const char *path)
{
	DIR *dir = calloc(1, sizeof *dir);
	if (dir == NULL)
		return NULL;
	int result = __plat_dir_open(path, &dir->dir);
	if (result < 0) {
		free(dir);
		__crt_set_errno(-result);
		return NULL;
	}
	return dir;
}

struct dirent *readdir(DIR *dir)
{
	int result = __plat_dir_next(dir->dir, &dir->raw);
	if (result < 0)
		__crt_set_errno(-result);
	if (result <= 0)
		return NULL;
	dir->entry.d_ino = dir->raw.inode;
	dir->entry.d_type = dir->raw.type;
	size_t size = strlen(dir->raw.name) + 1;
	memcpy(dir->entry.d_name, dir->raw.name, size);
	dir->entry.d_reclen = (unsigned short)(offsetof(struct dirent, d_name) + size);
	dir->position++;
	return &dir->entry;
}

void rewinddir(DIR *dir)
{
	(void)__plat_dir_rewind(dir->dir);
	dir->position = 0;
}

int closedir(DIR *dir)
{
	if (dir == NULL)
		return __crt_result(-EBADF);
	__plat_dir_close(dir->dir);
	free(dir);
	return 0;
}
