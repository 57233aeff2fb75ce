/* SPDX-License-Identifier: MIT */
/* _wpopen(): popen() with a UTF-16 command. */
#include <stdio.h>

#include "private/ms_utf8.h"

FILE *_wpopen(const wchar_t *command, const wchar_t *mode)
{
	char *narrow = ms_utf8(command);
	char *how = ms_utf8(mode);
	FILE *result = narrow != NULL && how != NULL ? popen(narrow, how) : NULL;
	free(narrow);
	free(how);
	return result;
}
