/* SPDX-License-Identifier: MIT */
/* fwscanf(): scans a stream's wide characters. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int fwscanf(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwscanf(f, format, arguments);
	va_end(arguments);
	return result;
}
