/* SPDX-License-Identifier: MIT */
/* wcslcpy(): as much of a wide string as a buffer holds. */
#include <string.h>
#include <wchar.h>

size_t wcslcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	size_t length = wcslen(from);
	if (count != 0) {
		size_t fits = length < count ? length : count - 1;
		memcpy(to, from, fits * sizeof(wchar_t));
		to[fits] = 0;
	}
	return length;
}
