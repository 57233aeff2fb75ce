/* SPDX-License-Identifier: MIT */
/* glob_pattern_p(): asked by programs (and gnulib's configure scripts) to tell a pattern from a plain name. */
#define _GNU_SOURCE
#include <glob.h>

int glob_pattern_p(const char *pattern, int quote)
{
	int open = 0;
	for (; *pattern != '\0'; pattern++) {
		if (*pattern == '*' || *pattern == '?' || (open && *pattern == ']'))
			return 1;
		open |= *pattern == '[';
		if (quote && *pattern == '\\' && pattern[1] != '\0')
			pattern++;
	}
	return 0;
}
