/* SPDX-License-Identifier: MIT */
/* strtok_r(): the next token, with the position kept by the caller. */
#include <string.h>

char *strtok_r(char *restrict string, const char *restrict set, char **restrict state)
{
	if (string == NULL)
		string = *state;
	/* POSIX leaves a first call with NULL undefined; programs expect NULL. */
	if (string == NULL)
		return NULL;
	string += strspn(string, set);
	if (*string == 0) {
		*state = string;
		return NULL;
	}
	char *end = string + strcspn(string, set);
	if (*end != 0)
		*end++ = 0;
	*state = end;
	return string;
}
