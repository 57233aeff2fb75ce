/* SPDX-License-Identifier: MIT */
/* wcscmp(): the order of two wide strings. */
#include <wchar.h>

int wcscmp(const wchar_t *a, const wchar_t *b)
{
	while (*a == *b && *a != 0) {
		a++;
		b++;
	}
	return (*a > *b) - (*a < *b);
}
