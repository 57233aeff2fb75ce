/* SPDX-License-Identifier: MIT */
/* wcsftime_l(): wcsftime(), as all locales are alike. */
#define _GNU_SOURCE 1
#include <wchar.h>

size_t __wcsftime_l(wchar_t *restrict text, size_t size, const wchar_t *restrict format, const struct tm *restrict tm, locale_t locale);

size_t wcsftime_l(wchar_t *restrict text, size_t size, const wchar_t *restrict format, const struct tm *restrict tm, locale_t locale)
{
	(void)locale;
	return wcsftime(text, size, format, tm);
}

/* libstdc++ asks by this name. */
size_t __wcsftime_l(wchar_t *restrict text, size_t size, const wchar_t *restrict format, const struct tm *restrict tm, locale_t locale)
{
	(void)locale;
	return wcsftime(text, size, format, tm);
}
