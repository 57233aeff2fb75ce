/* SPDX-License-Identifier: MIT */
/* wcschrnul(): the first wide character of a value in a string, or its null. */
#define _GNU_SOURCE 1
#include <wchar.h>

wchar_t *wcschrnul(const wchar_t *string, wchar_t c)
{
	while (*string != c && *string != 0)
		string++;
	return (wchar_t *)string;
}
