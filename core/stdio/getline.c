/* SPDX-License-Identifier: MIT */
/* getline(): a line of any length, up to its newline. */
#include "stream.h"

ssize_t getline(char **restrict line, size_t *restrict size, FILE *restrict f)
{
	return getdelim(line, size, '\n', f);
}
