/* SPDX-License-Identifier: MIT */
/* _strlwr(), _strupr(): ASCII case in place. */
#include <string.h>

char *_strlwr(char *string)
{
	for (char *p = string; *p != '\0'; p++) {
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p + 32);
	}
	return string;
}

char *_strupr(char *string)
{
	for (char *p = string; *p != '\0'; p++) {
		if (*p >= 'a' && *p <= 'z')
			*p = (char)(*p - 32);
	}
	return string;
}

char *strlwr(char *string)
{
	return _strlwr(string);
}

char *strupr(char *string)
{
	return _strupr(string);
}
