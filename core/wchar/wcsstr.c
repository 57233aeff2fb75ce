/* SPDX-License-Identifier: MIT */
/* wcsstr(): the first occurrence of one wide string in another. */
#include <wchar.h>

#define TWOWAY_UNIT wchar_t
#define TWOWAY_TEXT wchar_t
#include "../string/twoway.h"

wchar_t *wcsstr(const wchar_t *string, const wchar_t *needle)
{
	if (*needle == 0)
		return (wchar_t *)string;
	/* Most strings hold the needle's first two characters far later than their start, or never. */
	for (int tries = 0; tries < 16; tries++) {
		string = wcschr(string, *needle);
		if (string == NULL || needle[1] == 0)
			return (wchar_t *)string;
		if (string[1] == needle[1]) {
			size_t same = 2;
			while (needle[same] != 0 && string[same] == needle[same] && same < 16)
				same++;
			if (needle[same] == 0)
				return (wchar_t *)string;
			if (same == 16)
				break;
		}
		string++;
	}
	return (wchar_t *)twoway_find_string(string, needle, wcslen(needle), wcsnlen, 0);
}
