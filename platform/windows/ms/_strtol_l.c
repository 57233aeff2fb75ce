/* SPDX-License-Identifier: MIT */
/* Numbers and multibyte characters in a locale, under Microsoft's names. */
#include <stdlib.h>
#include <wchar.h>

#include "private/ms_of_locale.h"

#define ATO(type, name, function, CHAR) OF_LOCALE(type, name, (const CHAR *text, _locale_t locale), function(text))
#define FLOATING(type, name, function, CHAR) OF_LOCALE(type, name, (const CHAR *text, CHAR **end, _locale_t locale), function(text, end))
#define INTEGER(type, name, function, CHAR) \
	OF_LOCALE(type, name, (const CHAR *text, CHAR **end, int base, _locale_t locale), function(text, end, base))

ATO(double, _atof_l, atof, char)
ATO(int, _atoi_l, atoi, char)
ATO(long, _atol_l, atol, char)
ATO(long long, _atoll_l, atoll, char)
ATO(long long, _atoi64_l, _atoi64, char)
ATO(double, _wtof_l, _wtof, wchar_t)
ATO(int, _wtoi_l, _wtoi, wchar_t)
ATO(long, _wtol_l, _wtol, wchar_t)
ATO(long long, _wtoll_l, _wtoll, wchar_t)
ATO(long long, _wtoi64_l, _wtoi64, wchar_t)
FLOATING(double, _strtod_l, strtod, char)
FLOATING(float, _strtof_l, strtof, char)
FLOATING(long double, _strtold_l, strtold, char)
FLOATING(double, _wcstod_l, wcstod, wchar_t)
FLOATING(float, _wcstof_l, wcstof, wchar_t)
FLOATING(long double, _wcstold_l, wcstold, wchar_t)
INTEGER(long, _strtol_l, strtol, char)
INTEGER(unsigned long, _strtoul_l, strtoul, char)
INTEGER(long long, _strtoll_l, strtoll, char)
INTEGER(unsigned long long, _strtoull_l, strtoull, char)
INTEGER(long long, _strtoi64_l, strtoll, char)
INTEGER(unsigned long long, _strtoui64_l, strtoull, char)
INTEGER(long, _wcstol_l, wcstol, wchar_t)
INTEGER(unsigned long, _wcstoul_l, wcstoul, wchar_t)
INTEGER(long long, _wcstoll_l, wcstoll, wchar_t)
INTEGER(unsigned long long, _wcstoull_l, wcstoull, wchar_t)
INTEGER(long long, _wcstoi64_l, wcstoll, wchar_t)
INTEGER(unsigned long long, _wcstoui64_l, wcstoull, wchar_t)

OF_LOCALE(int, _mblen_l, (const char *text, size_t size, _locale_t locale), mblen(text, size))
OF_LOCALE(int, _mbtowc_l, (wchar_t *to, const char *text, size_t size, _locale_t locale), mbtowc(to, text, size))
OF_LOCALE(int, _wctomb_l, (char *to, wchar_t c, _locale_t locale), wctomb(to, c))
OF_LOCALE(errno_t, _wctomb_s_l, (int *length, char *to, size_t size, wchar_t c, _locale_t locale), wctomb_s(length, to, size, c))
OF_LOCALE(size_t, _mbstowcs_l, (wchar_t *to, const char *from, size_t count, _locale_t locale), mbstowcs(to, from, count))
OF_LOCALE(size_t, _wcstombs_l, (char *to, const wchar_t *from, size_t size, _locale_t locale), wcstombs(to, from, size))
OF_LOCALE(errno_t, _mbstowcs_s_l, (size_t *length, wchar_t *to, size_t size, const char *from, size_t count, _locale_t locale),
	mbstowcs_s(length, to, size, from, count))
OF_LOCALE(errno_t, _wcstombs_s_l, (size_t *length, char *to, size_t size, const wchar_t *from, size_t count, _locale_t locale),
	wcstombs_s(length, to, size, from, count))
OF_LOCALE(size_t, _mbstrlen_l, (const char *text, _locale_t locale), _mbstrlen(text))
OF_LOCALE(size_t, _mbstrnlen_l, (const char *text, size_t size, _locale_t locale), _mbstrnlen(text, size))
