/* SPDX-License-Identifier: MIT */
/* wcspbrk(): the first wide character that is of a set. */
#include <wchar.h>

wchar_t *wcspbrk(const wchar_t *string, const wchar_t *set)
{
	string += wcscspn(string, set);
	return *string != 0 ? (wchar_t *)string : NULL;
}
