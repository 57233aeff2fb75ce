/* SPDX-License-Identifier: MIT */
/* wcsspn(): how many wide characters at the start of a string are of a set. */
#include <wchar.h>

size_t wcsspn(const wchar_t *string, const wchar_t *set)
{
	const wchar_t *at = string;
	/* The null is in no set. */
	while (*at != 0 && wcschr(set, *at) != NULL)
		at++;
	return (size_t)(at - string);
}
