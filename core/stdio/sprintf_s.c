/* SPDX-License-Identifier: MIT */
/* sprintf_s(): sprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int sprintf_s(char *restrict text, rsize_t size, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsprintf_s(text, size, format, arguments);
	va_end(arguments);
	return result;
}
