/* SPDX-License-Identifier: MIT */
/* strsep(): the next field, which may be empty. */
#include <string.h>

char *strsep(char **restrict string, const char *restrict set)
{
	char *field = *string;
	if (field == NULL)
		return NULL;
	char *end = field + strcspn(field, set);
	if (*end != 0)
		*end++ = 0;
	else
		end = NULL;
	*string = end;
	return field;
}
