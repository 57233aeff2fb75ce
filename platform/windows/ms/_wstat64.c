/* SPDX-License-Identifier: MIT */
/* _wstat64(): _stat64() with UTF-16 names. */
#include <sys/stat.h>

#include "private/ms_utf8.h"

int _wstat64(const wchar_t *path, struct _stat64 *result)
{
	char *narrow = ms_utf8(path);
	int error = narrow != NULL ? _stat64(narrow, result) : -1;
	free(narrow);
	return error;
}
