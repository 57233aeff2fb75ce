/* SPDX-License-Identifier: MIT */
/* _wremove(): remove() with a UTF-16 name. */
#include <stdio.h>

#include "private/ms_utf8.h"

int _wremove(const wchar_t *path)
{
	char *narrow = ms_utf8(path);
	int result = narrow != NULL ? remove(narrow) : -1;
	free(narrow);
	return result;
}
