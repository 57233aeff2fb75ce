/* SPDX-License-Identifier: MIT */
/* fwprintf_s(): fwprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int fwprintf_s(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwprintf_s(f, format, arguments);
	va_end(arguments);
	return result;
}
