/* SPDX-License-Identifier: MIT */
/* wcslcat(): as much of a wide string behind another as a buffer holds. */
#include <string.h>
#include <wchar.h>

size_t wcslcat(wchar_t *restrict to, const wchar_t *restrict from, size_t count)
{
	size_t start = wcsnlen(to, count);
	size_t length = wcslen(from);
	if (start < count) {
		size_t room = count - start - 1;
		size_t fits = length < room ? length : room;
		memcpy(to + start, from, fits * sizeof(wchar_t));
		to[start + fits] = 0;
	}
	return start + length;
}
