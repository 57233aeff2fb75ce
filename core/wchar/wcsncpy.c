/* SPDX-License-Identifier: MIT */
/* wcsncpy(): copies a wide string to a field of a fixed size, the rest of which is filled with nulls. */
#include <string.h>
#include <wchar.h>

wchar_t *wcsncpy(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	size_t length = wcsnlen(from, count);
	memcpy(to, from, length * sizeof(wchar_t));
	memset(to + length, 0, (count - length) * sizeof(wchar_t));
	return to;
}
