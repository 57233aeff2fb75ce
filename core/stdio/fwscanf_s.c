/* SPDX-License-Identifier: MIT */
/* fwscanf_s(): fwscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int fwscanf_s(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwscanf_s(f, format, arguments);
	va_end(arguments);
	return result;
}
