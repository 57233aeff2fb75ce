/* SPDX-License-Identifier: MIT */
/* wmemchr(): the first wide character of a value in an array. */
#include <wchar.h>

wchar_t *wmemchr(const wchar_t *object, wchar_t c, size_t count)
{
	for (; count != 0; count--, object++) {
		if (*object == c)
			return (wchar_t *)object;
	}
	return NULL;
}
