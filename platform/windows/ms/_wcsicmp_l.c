/* SPDX-License-Identifier: MIT */
/* Wide strings in a locale, under Microsoft's names. */
#include <wchar.h>

#include "private/ms_of_locale.h"

OF_LOCALE(int, _wcsicmp_l, (const wchar_t *a, const wchar_t *b, _locale_t locale), _wcsicmp(a, b))
OF_LOCALE(int, _wcsnicmp_l, (const wchar_t *a, const wchar_t *b, size_t count, _locale_t locale), _wcsnicmp(a, b, count))
OF_LOCALE(int, _wcscoll_l, (const wchar_t *a, const wchar_t *b, _locale_t locale), wcscoll(a, b))
OF_LOCALE(int, _wcsicoll_l, (const wchar_t *a, const wchar_t *b, _locale_t locale), _wcsicoll(a, b))
OF_LOCALE(int, _wcsncoll_l, (const wchar_t *a, const wchar_t *b, size_t count, _locale_t locale), _wcsncoll(a, b, count))
OF_LOCALE(int, _wcsnicoll_l, (const wchar_t *a, const wchar_t *b, size_t count, _locale_t locale), _wcsnicoll(a, b, count))
OF_LOCALE(size_t, _wcsxfrm_l, (wchar_t *to, const wchar_t *from, size_t size, _locale_t locale), wcsxfrm(to, from, size))
OF_LOCALE(wchar_t *, _wcslwr_l, (wchar_t *text, _locale_t locale), _wcslwr(text))
OF_LOCALE(wchar_t *, _wcsupr_l, (wchar_t *text, _locale_t locale), _wcsupr(text))
OF_LOCALE(errno_t, _wcslwr_s_l, (wchar_t *text, size_t size, _locale_t locale), _wcslwr_s(text, size))
OF_LOCALE(errno_t, _wcsupr_s_l, (wchar_t *text, size_t size, _locale_t locale), _wcsupr_s(text, size))
OF_LOCALE(errno_t, _wcsset_s_l, (wchar_t *text, size_t size, wchar_t c, _locale_t locale), _wcsset_s(text, size, c))
OF_LOCALE(errno_t, _wcsnset_s_l, (wchar_t *text, size_t size, wchar_t c, size_t count, _locale_t locale), _wcsnset_s(text, size, c, count))
OF_LOCALE(wchar_t *, _wcsncpy_l, (wchar_t *to, const wchar_t *from, size_t count, _locale_t locale), wcsncpy(to, from, count))
OF_LOCALE(errno_t, _wcsncpy_s_l, (wchar_t *to, size_t size, const wchar_t *from, size_t count, _locale_t locale), wcsncpy_s(to, size, from, count))
OF_LOCALE(errno_t, _wcsncat_s_l, (wchar_t *to, size_t size, const wchar_t *from, size_t count, _locale_t locale), wcsncat_s(to, size, from, count))
OF_LOCALE(wchar_t *, _wcstok_s_l, (wchar_t *text, const wchar_t *separators, wchar_t **rest, _locale_t locale), wcstok_s(text, separators, rest))
