/* SPDX-License-Identifier: MIT */
/* _wgetcwd(), _wfullpath(), _wtempnam(), _wmktemp(): paths in UTF-16. */
#include <direct.h>
#include <errno.h>
#include <stdio.h>

#include "private/ms_wide.h"

wchar_t *_wgetcwd(wchar_t *buffer, int size)
{
	char *narrow = _getcwd(NULL, 0);
	wchar_t *result = narrow != NULL ? ms_wide_into(buffer, size < 0 ? 0 : (size_t)size, narrow) : NULL;
	free(narrow);
	return result;
}

wchar_t *_wfullpath(wchar_t *absolute, const wchar_t *path, size_t size)
{
	char *given = ms_utf8(path);
	char *whole = given != NULL ? _fullpath(NULL, given, 0) : NULL;
	wchar_t *result = whole != NULL ? ms_wide_into(absolute, size, whole) : NULL;
	free(given);
	free(whole);
	return result;
}

wchar_t *_wtempnam(const wchar_t *directory, const wchar_t *prefix)
{
	char *in = directory != NULL ? ms_utf8(directory) : NULL;
	char *begin = prefix != NULL ? ms_utf8(prefix) : NULL;
	char *name = (in == NULL) == (directory == NULL) && (begin == NULL) == (prefix == NULL) ? _tempnam(in, begin) : NULL;
	wchar_t *result = name != NULL ? ms_wide_into(NULL, 0, name) : NULL;
	free(in);
	free(begin);
	free(name);
	return result;
}

wchar_t *_wtmpnam(wchar_t *buffer)
{
	static wchar_t text[L_tmpnam];
	char narrow[L_tmpnam];
	return tmpnam(narrow) != NULL ? ms_wide_into(buffer != NULL ? buffer : text, L_tmpnam, narrow) : NULL;
}
