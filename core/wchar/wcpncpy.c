/* SPDX-License-Identifier: MIT */
/* wcpncpy(): wcsncpy() that returns where the first null is, or the end. */
#include <string.h>
#include <wchar.h>

wchar_t *wcpncpy(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	size_t length = wcsnlen(from, count);
	memcpy(to, from, length * sizeof(wchar_t));
	memset(to + length, 0, (count - length) * sizeof(wchar_t));
	return to + length;
}
