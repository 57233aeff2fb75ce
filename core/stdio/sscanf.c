/* SPDX-License-Identifier: MIT */
/* sscanf(): scans a string. */
#include <stdarg.h>
#include <stdio.h>

int sscanf(const char *restrict string, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsscanf(string, format, arguments);
	va_end(arguments);
	return result;
}
