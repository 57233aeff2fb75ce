/* SPDX-License-Identifier: MIT */
/* _strftime_l(), _wcsftime_l(): all locales are alike. */
#include <time.h>
#include <wchar.h>

#include "time_text.h"

size_t _strftime_l(char *text, size_t size, const char *format, const struct tm *tm, void *locale)
{
	(void)locale;
	return __crt_strftime(text, size, format, tm);
}

size_t _wcsftime_l(wchar_t *text, size_t size, const wchar_t *format, const struct tm *tm, void *locale)
{
	(void)locale;
	return wcsftime(text, size, format, tm);
}
