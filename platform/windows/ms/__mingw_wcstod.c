/* SPDX-License-Identifier: MIT */
/* __mingw_wcstod() and its kin: the names by which code that was compiled against mingw-w64's headers reaches the standard functions. */
#include <wchar.h>

double __mingw_wcstod(const wchar_t *text, wchar_t **end);
float __mingw_wcstof(const wchar_t *text, wchar_t **end);
long double __mingw_wcstold(const wchar_t *text, wchar_t **end);

double __mingw_wcstod(const wchar_t *text, wchar_t **end)
{
	return wcstod(text, end);
}

float __mingw_wcstof(const wchar_t *text, wchar_t **end)
{
	return wcstof(text, end);
}

long double __mingw_wcstold(const wchar_t *text, wchar_t **end)
{
	return wcstold(text, end);
}
