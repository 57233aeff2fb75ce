/* SPDX-License-Identifier: MIT */
/* wmemcpy(): copies wide characters between objects that do not overlap. */
#include <string.h>
#include <wchar.h>

wchar_t *wmemcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	return memcpy(to, from, count * sizeof(wchar_t));
}
