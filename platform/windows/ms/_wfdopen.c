/* SPDX-License-Identifier: MIT */
/* _wfdopen(): fdopen() with a UTF-16 mode. */
#include <stdio.h>

#include "private/ms_utf8.h"

FILE *_wfdopen(int fd, const wchar_t *mode)
{
	char *how = ms_utf8(mode);
	FILE *result = how != NULL ? fdopen(fd, how) : NULL;
	free(how);
	return result;
}
