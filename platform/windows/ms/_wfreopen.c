/* SPDX-License-Identifier: MIT */
/* _wfreopen(): freopen() with UTF-16 names. */
#include <stdio.h>

#include "private/ms_utf8.h"

FILE *_wfreopen(const wchar_t *path, const wchar_t *mode, FILE *stream)
{
	char *narrow = path != NULL ? ms_utf8(path) : NULL, *how = ms_utf8(mode);
	FILE *result = how != NULL && (narrow != NULL || path == NULL) ? freopen(narrow, how, stream) : NULL;
	free(narrow);
	free(how);
	return result;
}
