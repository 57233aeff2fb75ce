/* SPDX-License-Identifier: MIT */
/* fprintf(): formatted text to a stream. */
#include <stdarg.h>

#include "stream.h"

int fprintf(FILE *restrict f, const char *restrict format, ...)
{
	va_list arguments;
	int result;
	va_start(arguments, format);
	result = vfprintf(f, format, arguments);
	va_end(arguments);
	return result;
}
