/* SPDX-License-Identifier: MIT */
/* __fprintf_chk(): fprintf() as checked programs call it. */
#include "fortify.h"

int __fprintf_chk(FILE *restrict stream, int flag, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = __vfprintf_chk(stream, flag, format, arguments);
	va_end(arguments);
	return length;
}
