/* SPDX-License-Identifier: MIT */
/* _wperror(): perror() with a UTF-16 text. */
#include <stdio.h>

#include "private/ms_utf8.h"

void _wperror(const wchar_t *text)
{
	/* The error to tell of is not that of the conversion. */
	int error = __plat_self()->error;
	char *narrow = text != NULL ? ms_utf8(text) : NULL;
	__crt_set_errno(error);
	perror(narrow);
	free(narrow);
}
