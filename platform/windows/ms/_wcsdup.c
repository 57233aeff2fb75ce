/* SPDX-License-Identifier: MIT */
/* _wcsdup(): a copy of a UTF-16 string, from malloc. */
#include <stdlib.h>
#include <wchar.h>

wchar_t *_wcsdup(const wchar_t *text)
{
	if (text == NULL)
		return NULL;
	size_t size = wcslen(text) + 1;
	wchar_t *copy = malloc(size * sizeof *copy);
	return copy != NULL ? wmemcpy(copy, text, size) : NULL;
}
