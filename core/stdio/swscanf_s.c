/* SPDX-License-Identifier: MIT */
/* swscanf_s(): swscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int swscanf_s(const wchar_t *restrict text, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vswscanf_s(text, format, arguments);
	va_end(arguments);
	return result;
}
