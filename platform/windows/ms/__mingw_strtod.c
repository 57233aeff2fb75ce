/* SPDX-License-Identifier: MIT */
/* __mingw_strtod() and its kin: strtod() and the others, for what was compiled against mingw-w64's headers. */
#include <stdlib.h>

double __mingw_strtod(const char *restrict text, char **restrict end);
float __mingw_strtof(const char *restrict text, char **restrict end);
long double __mingw_strtold(const char *restrict text, char **restrict end);

double __mingw_strtod(const char *restrict text, char **restrict end)
{
	return strtod(text, end);
}

float __mingw_strtof(const char *restrict text, char **restrict end)
{
	return strtof(text, end);
}

long double __mingw_strtold(const char *restrict text, char **restrict end)
{
	return strtold(text, end);
}
