/* SPDX-License-Identifier: MIT */
/* The wide strings' names without the underscore. */
#include <wchar.h>

int wcsicmp(const wchar_t *a, const wchar_t *b)
{
	return _wcsicmp(a, b);
}

int wcsicoll(const wchar_t *a, const wchar_t *b)
{
	return _wcsicoll(a, b);
}

int wcsnicmp(const wchar_t *a, const wchar_t *b, size_t count)
{
	return _wcsnicmp(a, b, count);
}

wchar_t *wcslwr(wchar_t *text)
{
	return _wcslwr(text);
}

wchar_t *wcsupr(wchar_t *text)
{
	return _wcsupr(text);
}

wchar_t *wcsrev(wchar_t *text)
{
	return _wcsrev(text);
}

wchar_t *wcsset(wchar_t *text, wchar_t c)
{
	return _wcsset(text, c);
}

wchar_t *wcsnset(wchar_t *text, wchar_t c, size_t count)
{
	return _wcsnset(text, c, count);
}
