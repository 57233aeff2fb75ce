/* SPDX-License-Identifier: MIT */
/* snwprintf_s(): snwprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int snwprintf_s(wchar_t *restrict text, rsize_t size, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsnwprintf_s(text, size, format, arguments);
	va_end(arguments);
	return result;
}
