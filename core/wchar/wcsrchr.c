/* SPDX-License-Identifier: MIT */
/* wcsrchr(): the last wide character of a value in a string. */
#include <wchar.h>

wchar_t *wcsrchr(const wchar_t *string, wchar_t c)
{
	const wchar_t *found = NULL;
	for (;; string++) {
		if (*string == c)
			found = string;
		if (*string == 0)
			return (wchar_t *)found;
	}
}
