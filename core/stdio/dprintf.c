/* SPDX-License-Identifier: MIT */
/* dprintf(): formatted text to a descriptor. */
#include <stdarg.h>

#include "stream.h"

int dprintf(int fd, const char *restrict format, ...)
{
	va_list arguments;
	int result;
	va_start(arguments, format);
	result = vdprintf(fd, format, arguments);
	va_end(arguments);
	return result;
}
