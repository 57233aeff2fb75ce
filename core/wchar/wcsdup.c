/* SPDX-License-Identifier: MIT */
/* wcsdup(): a copy of a wide string on the heap. */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

wchar_t *wcsdup(const wchar_t *string)
{
	size_t size = (wcslen(string) + 1) * sizeof(wchar_t);
	wchar_t *copy = malloc(size);
	return copy != NULL ? memcpy(copy, string, size) : NULL;
}
