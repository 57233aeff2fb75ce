/* SPDX-License-Identifier: MIT */
/* wprintf_s(): wprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int wprintf_s(const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwprintf_s(stdout, format, arguments);
	va_end(arguments);
	return result;
}
