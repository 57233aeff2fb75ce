/* SPDX-License-Identifier: MIT */
/* _strdup(): strdup() under Microsoft's name. */
#include <string.h>

char *_strdup(const char *string)
{
	return strdup(string);
}
