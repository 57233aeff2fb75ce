/* SPDX-License-Identifier: MIT */
/* rindex(): strrchr() by its old name. */
#include <string.h>
#include <strings.h>

char *rindex(const char *string, int c)
{
	return strrchr(string, c);
}
