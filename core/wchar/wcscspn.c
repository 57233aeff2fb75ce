/* SPDX-License-Identifier: MIT */
/* wcscspn(): how many wide characters at the start of a string are not of a set. */
#include <wchar.h>

size_t wcscspn(const wchar_t *string, const wchar_t *set)
{
	const wchar_t *at = string;
	/* wcschr() finds the null, too, in every set. */
	while (wcschr(set, *at) == NULL)
		at++;
	return (size_t)(at - string);
}
