/* SPDX-License-Identifier: MIT */
/* fscanf(): scans a stream. */
#include <stdarg.h>

#include "stream.h"

int fscanf(FILE *restrict f, const char *restrict format, ...)
{
	va_list arguments;
	int result;
	va_start(arguments, format);
	result = vfscanf(f, format, arguments);
	va_end(arguments);
	return result;
}
