/* SPDX-License-Identifier: MIT */
/* strtok(): the next token, with the position kept here. */
#include <string.h>

char *strtok(char *restrict string, const char *restrict set)
{
	static char *state;
	return strtok_r(string, set, &state);
}
