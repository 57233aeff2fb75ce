/* SPDX-License-Identifier: MIT */
/* snprintf_s(): snprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int snprintf_s(char *restrict text, rsize_t size, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsnprintf_s(text, size, format, arguments);
	va_end(arguments);
	return result;
}
