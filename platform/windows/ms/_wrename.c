/* SPDX-License-Identifier: MIT */
/* _wrename(): rename() with UTF-16 names. */
#include <stdio.h>

#include "private/ms_utf8.h"

int _wrename(const wchar_t *from, const wchar_t *to)
{
	char *narrow = ms_utf8(from);
	char *other = ms_utf8(to);
	int result = narrow != NULL && other != NULL ? rename(narrow, other) : -1;
	free(narrow);
	free(other);
	return result;
}
