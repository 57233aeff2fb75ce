/* SPDX-License-Identifier: MIT */
/* printf(): formatted text to stdout. */
#include <stdarg.h>

#include "stream.h"

int printf(const char *restrict format, ...)
{
	va_list arguments;
	int result;
	va_start(arguments, format);
	result = vfprintf(stdout, format, arguments);
	va_end(arguments);
	return result;
}
