/* SPDX-License-Identifier: MIT */
/* index(): strchr() by its old name. */
#include <string.h>
#include <strings.h>

char *index(const char *string, int c)
{
	return strchr(string, c);
}
