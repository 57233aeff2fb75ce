/* SPDX-License-Identifier: MIT */
/* scanf_s(): scanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int scanf_s(const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfscanf_s(stdin, format, arguments);
	va_end(arguments);
	return result;
}
