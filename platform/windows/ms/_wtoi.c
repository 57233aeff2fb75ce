/* SPDX-License-Identifier: MIT */
/* _wtoi() and its family: numbers from UTF-16 text. */
#include <wchar.h>

int _wtoi(const wchar_t *text)
{
	return (int)wcstol(text, NULL, 10);
}

long _wtol(const wchar_t *text)
{
	return wcstol(text, NULL, 10);
}

long long _wtoll(const wchar_t *text)
{
	return wcstoll(text, NULL, 10);
}

long long _wtoi64(const wchar_t *text)
{
	return wcstoll(text, NULL, 10);
}

long long _wcstoi64(const wchar_t *text, wchar_t **end, int base)
{
	return wcstoll(text, end, base);
}

unsigned long long _wcstoui64(const wchar_t *text, wchar_t **end, int base)
{
	return wcstoull(text, end, base);
}
