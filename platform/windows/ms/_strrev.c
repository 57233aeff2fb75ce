/* SPDX-License-Identifier: MIT */
/* _strrev(), _strset(), _strnset(): back to front, or all one character. */
#include <string.h>

char *_strrev(char *string)
{
	size_t length = strlen(string);
	for (size_t i = 0; i < length / 2; i++) {
		char c = string[i];
		string[i] = string[length - 1 - i];
		string[length - 1 - i] = c;
	}
	return string;
}

char *_strset(char *string, int c)
{
	for (char *p = string; *p != '\0'; p++)
		*p = (char)c;
	return string;
}

char *_strnset(char *string, int c, size_t size)
{
	for (char *p = string; *p != '\0' && size != 0; p++, size--)
		*p = (char)c;
	return string;
}

char *strrev(char *string)
{
	return _strrev(string);
}

char *strset(char *string, int c)
{
	return _strset(string, c);
}

char *strnset(char *string, int c, size_t size)
{
	return _strnset(string, c, size);
}
