/* SPDX-License-Identifier: MIT */
/* swscanf(): scans a wide string. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int swscanf(const wchar_t *restrict text, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vswscanf(text, format, arguments);
	va_end(arguments);
	return result;
}
