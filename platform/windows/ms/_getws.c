/* SPDX-License-Identifier: MIT */
/* _getws(), _getws_s(): a line of standard input as wide characters. */
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "error.h"

/* The line is taken in any case. */
static wchar_t *line(wchar_t *text, size_t size)
{
	size_t length = 0;
	int too_long = 0;
	wint_t c;
	_lock_file(stdin);
	while ((c = getwchar()) != WEOF && c != L'\n') {
		if (length + 1 < size)
			text[length++] = (wchar_t)c;
		else
			too_long = 1;
	}
	int failed = ferror(stdin);
	_unlock_file(stdin);
	if (c == WEOF && ((length == 0 && !too_long) || failed))
		return NULL;
	text[too_long ? 0 : length] = L'\0';
	if (too_long) {
		__crt_set_errno(ERANGE);
		return NULL;
	}
	return text;
}

wchar_t *_getws(wchar_t *text)
{
	return line(text, (size_t)-1);
}

wchar_t *_getws_s(wchar_t *text, size_t size)
{
	if (text == NULL || size == 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	return line(text, size);
}
