/* SPDX-License-Identifier: MIT */
/* snprintf(): formatted text into an array, cut at its end. */
#include <stdarg.h>
#include <stdio.h>

int snprintf(char *restrict text, size_t size, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vsnprintf(text, size, format, arguments);
	va_end(arguments);
	return result;
}
