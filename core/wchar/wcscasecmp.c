/* SPDX-License-Identifier: MIT */
/* wcscasecmp(): the order of two wide strings in lower case. */
#include <wchar.h>
#include <wctype.h>

int wcscasecmp(const wchar_t *a, const wchar_t *b)
{
	for (;; a++, b++) {
		if (*a != *b) {
			wint_t x = towlower((wint_t)*a);
			wint_t y = towlower((wint_t)*b);
			if (x != y)
				return x < y ? -1 : 1;
		}
		if (*a == 0)
			return 0;
	}
}
