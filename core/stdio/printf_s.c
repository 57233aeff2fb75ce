/* SPDX-License-Identifier: MIT */
/* printf_s(): printf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int printf_s(const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfprintf_s(stdout, format, arguments);
	va_end(arguments);
	return result;
}
