/* SPDX-License-Identifier: MIT */
/* wcsnlen(): the length of a wide string, or a limit. */
#include <wchar.h>

size_t wcsnlen(const wchar_t *string, size_t count)
{
	const wchar_t *end = wmemchr(string, 0, count);
	return end != NULL ? (size_t)(end - string) : count;
}
