/* SPDX-License-Identifier: MIT */
/* wcsncat(): at most so much of a wide string behind another. */
#include <string.h>
#include <wchar.h>

wchar_t *wcsncat(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	wchar_t *end = to + wcslen(to);
	size_t length = wcsnlen(from, count);
	memcpy(end, from, length * sizeof(wchar_t));
	end[length] = 0;
	return to;
}
