/* SPDX-License-Identifier: MIT */
/* fprintf_s(): fprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int fprintf_s(FILE *restrict f, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfprintf_s(f, format, arguments);
	va_end(arguments);
	return result;
}
