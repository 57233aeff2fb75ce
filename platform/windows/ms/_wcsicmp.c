/* SPDX-License-Identifier: MIT */
/* _wcsicmp(), _wcsnicmp() and the collating forms: comparison without the case of ASCII's letters, as in _stricmp(). */
#include <wchar.h>

#include "private/ms_compare.h"

static int fold(wchar_t c)
{
	return c >= L'A' && c <= L'Z' ? c + 32 : c;
}

int _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t count)
{
	if (count != 0 && !ms_comparable(a, b))
		return _NLSCMPERROR;
	for (; count != 0; a++, b++, count--) {
		int difference = fold(*a) - fold(*b);
		if (difference != 0 || *a == L'\0')
			return difference;
	}
	return 0;
}

int _wcsicmp(const wchar_t *a, const wchar_t *b)
{
	return _wcsnicmp(a, b, (size_t)-1);
}

int _wcsicoll(const wchar_t *a, const wchar_t *b)
{
	return _wcsicmp(a, b);
}

int _wcsncoll(const wchar_t *a, const wchar_t *b, size_t count)
{
	return MS_COMPARE(a, b, wcsncmp(a, b, count));
}

int _wcsnicoll(const wchar_t *a, const wchar_t *b, size_t count)
{
	return _wcsnicmp(a, b, count);
}
