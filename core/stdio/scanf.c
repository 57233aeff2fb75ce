/* SPDX-License-Identifier: MIT */
/* scanf(): scans stdin. */
#include <stdarg.h>

#include "stream.h"

int scanf(const char *restrict format, ...)
{
	va_list arguments;
	int result;
	va_start(arguments, format);
	result = vfscanf(stdin, format, arguments);
	va_end(arguments);
	return result;
}
