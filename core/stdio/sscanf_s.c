/* SPDX-License-Identifier: MIT */
/* sscanf_s(): sscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int sscanf_s(const char *restrict text, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsscanf_s(text, format, arguments);
	va_end(arguments);
	return result;
}
