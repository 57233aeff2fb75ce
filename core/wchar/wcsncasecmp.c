/* SPDX-License-Identifier: MIT */
/* wcsncasecmp(): the order of two wide strings in lower case, up to a limit. */
#include <wchar.h>
#include <wctype.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t count)
{
	for (; count != 0; count--, a++, b++) {
		if (*a != *b) {
			wint_t x = towlower((wint_t)*a);
			wint_t y = towlower((wint_t)*b);
			if (x != y)
				return x < y ? -1 : 1;
		}
		if (*a == 0)
			break;
	}
	return 0;
}
