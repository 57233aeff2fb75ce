/* SPDX-License-Identifier: MIT */
/* wcsftime_l(): wcsftime(), as all locales are alike. */
#define _GNU_SOURCE 1
#include <wchar.h>

size_t wcsftime_l(wchar_t *text, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale)
{
	(void)locale;
	return wcsftime(text, size, format, tm);
}
