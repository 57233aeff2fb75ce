/* SPDX-License-Identifier: MIT */
/* wcsncmp(): the order of two wide strings up to a limit. */
#include <wchar.h>

int wcsncmp(const wchar_t *a, const wchar_t *b, size_t count)
{
	for (; count != 0; count--, a++, b++) {
		if (*a != *b)
			return *a < *b ? -1 : 1;
		if (*a == 0)
			break;
	}
	return 0;
}
