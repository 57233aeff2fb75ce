/* SPDX-License-Identifier: MIT */
/* asprintf(): formatted text into memory from malloc. */
#include <stdarg.h>
#include <stdio.h>

int asprintf(char **restrict text, const char *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vasprintf(text, format, arguments);
	va_end(arguments);
	return result;
}
