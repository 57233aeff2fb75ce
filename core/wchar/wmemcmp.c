/* SPDX-License-Identifier: MIT */
/* wmemcmp(): the order of two arrays of wide characters. */
#include <wchar.h>

int wmemcmp(const wchar_t *a, const wchar_t *b, size_t count)
{
	for (; count != 0; count--, a++, b++) {
		if (*a != *b)
			return *a < *b ? -1 : 1;
	}
	return 0;
}
