/* SPDX-License-Identifier: MIT */
/* wmemmove(): copies wide characters between objects that may overlap. */
#include <string.h>
#include <wchar.h>

wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count)
{
	return memmove(to, from, count * sizeof(wchar_t));
}
