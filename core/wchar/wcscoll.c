/* SPDX-License-Identifier: MIT */
/* wcscoll(): the order of two wide strings in the locale; in every locale here that is the order of code points, which is also
 * the order of the bytes of UTF-8. */
#include <wchar.h>

#include "collate.h"

int wcscoll(const wchar_t *a, const wchar_t *b)
{
	if (sizeof(wchar_t) != 2)
		return wcscmp(a, b);
	while (*a == *b && *a != 0) {
		a++;
		b++;
	}
	wchar_t x = collating_unit(*a);
	wchar_t y = collating_unit(*b);
	return (x > y) - (x < y);
}
