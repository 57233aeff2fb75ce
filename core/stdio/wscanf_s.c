/* SPDX-License-Identifier: MIT */
/* wscanf_s(): wscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int wscanf_s(const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwscanf_s(stdin, format, arguments);
	va_end(arguments);
	return result;
}
