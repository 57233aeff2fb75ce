/* SPDX-License-Identifier: MIT */
/* wcschr(): the first wide character of a value in a string. */
#include <wchar.h>

wchar_t *wcschr(const wchar_t *string, wchar_t c)
{
	while (*string != c) {
		if (*string == 0)
			return NULL;
		string++;
	}
	return (wchar_t *)string;
}
