/* SPDX-License-Identifier: MIT */
/* wcscpy(): copies a wide string. */
#include <string.h>
#include <wchar.h>

wchar_t *wcscpy(wchar_t *restrict to, const wchar_t *restrict from)
{
	return memcpy(to, from, (wcslen(from) + 1) * sizeof(wchar_t));
}
