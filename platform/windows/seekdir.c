/* SPDX-License-Identifier: MIT */
/* telldir(), seekdir(): the system has no positions in a directory, so that its entries are counted. */
#include <dirent.h>

#include "dir.h"

long telldir(DIR *dir)
{
	return dir->position;
}

void seekdir(DIR *dir, long position)
{
	rewinddir(dir);
	while (dir->position < position && readdir(dir) != NULL)
		;
}
