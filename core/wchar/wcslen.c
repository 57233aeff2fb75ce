/* SPDX-License-Identifier: MIT */
/* wcslen(): the length of a wide string. */
#include <wchar.h>

size_t wcslen(const wchar_t *string)
{
	const wchar_t *at = string;
	while (*at != 0)
		at++;
	return (size_t)(at - string);
}
