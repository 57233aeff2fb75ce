/* SPDX-License-Identifier: MIT */
/* _wfopen(): fopen() with UTF-16 names. */
#include <stdio.h>

#include "private/ms_utf8.h"

FILE *_wfopen(const wchar_t *path, const wchar_t *mode)
{
	char *narrow = ms_utf8(path);
	char *how = ms_utf8(mode);
	FILE *result = narrow != NULL && how != NULL ? fopen(narrow, how) : NULL;
	free(narrow);
	free(how);
	return result;
}
