/* SPDX-License-Identifier: MIT */
/* _strdup(): strdup() under Microsoft's name, which takes NULL, too. */
#include <string.h>

char *_strdup(const char *string)
{
	return string != NULL ? strdup(string) : NULL;
}
