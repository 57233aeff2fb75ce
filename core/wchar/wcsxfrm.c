/* SPDX-License-Identifier: MIT */
/* wcsxfrm(): a wide string that wcscmp() orders as wcscoll() orders the original; where wchar_t has 32 bits, the string itself. */
#include <string.h>
#include <wchar.h>

#include "collate.h"

size_t wcsxfrm(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	size_t length = wcslen(from);
	if (count != 0) {
		size_t fits = length < count ? length : count - 1;
		if (sizeof(wchar_t) == 2) {
			for (size_t i = 0; i < fits; i++)
				to[i] = collating_unit(from[i]);
		} else {
			memcpy(to, from, fits * sizeof(wchar_t));
		}
		to[fits] = 0;
	}
	return length;
}
