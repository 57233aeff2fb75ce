/* SPDX-License-Identifier: MIT */
/* wmemset(): one wide character into all of an object. */
#include <wchar.h>

wchar_t *wmemset(wchar_t *to, wchar_t c, size_t count)
{
	for (size_t i = 0; i < count; i++)
		to[i] = c;
	return to;
}
