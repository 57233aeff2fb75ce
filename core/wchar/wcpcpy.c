/* SPDX-License-Identifier: MIT */
/* wcpcpy(): copies a wide string and returns where its null is. */
#include <string.h>
#include <wchar.h>

wchar_t *wcpcpy(wchar_t *restrict to, const wchar_t *restrict from)
{
	size_t length = wcslen(from);
	memcpy(to, from, (length + 1) * sizeof(wchar_t));
	return to + length;
}
