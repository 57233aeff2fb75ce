/* SPDX-License-Identifier: MIT */
/* __printf_chk(): printf() as checked programs call it. */
#include "fortify.h"

int __printf_chk(int flag, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = __vprintf_chk(flag, format, arguments);
	va_end(arguments);
	return length;
}
