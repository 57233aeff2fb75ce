/* SPDX-License-Identifier: MIT */
/* readdir_r(): the next entry of a directory in memory of the caller's. */
#include <dirent.h>
#include <errno.h>
#include <string.h>

int readdir_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
{
	int before = errno;
	errno = 0;
	const struct dirent *next = readdir(dir);
	int error = errno;
	errno = before;
	*result = NULL;
	if (next == NULL)
		return error;
	memcpy(entry, next, next->d_reclen);
	*result = entry;
	return 0;
}
