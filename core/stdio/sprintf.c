/* SPDX-License-Identifier: MIT */
/* sprintf(): formatted text into an array that is large enough. */
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>

int sprintf(char *restrict text, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsnprintf(text, (size_t)INT_MAX + 1, format, arguments);
	va_end(arguments);
	return result;
}
