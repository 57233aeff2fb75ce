/* SPDX-License-Identifier: MIT */
/* strftime_l(): strftime(), as all locales are alike. */
#include <time.h>

#include "time_text.h"

size_t strftime_l(char *text, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	(void)locale;
	return __crt_strftime(text, size, format, tm);
}

/* libstdc++ asks by this name. */
size_t __strftime_l(char *text, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	(void)locale;
	return __crt_strftime(text, size, format, tm);
}
