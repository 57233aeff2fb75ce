/* SPDX-License-Identifier: MIT */
/* wstat(): stat() with UTF-16 names. */
#include <sys/stat.h>

#include "private/ms_utf8.h"

int wstat(const wchar_t *path, struct stat *result)
{
	char *narrow = ms_utf8(path);
	int error = narrow != NULL ? stat(narrow, result) : -1;
	free(narrow);
	return error;
}
