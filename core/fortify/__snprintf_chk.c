/* SPDX-License-Identifier: MIT */
/* __snprintf_chk(): snprintf() into an object of a known size. */
#include "fortify.h"

int __snprintf_chk(char *restrict text, size_t size, int flag, size_t room, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = __vsnprintf_chk(text, size, flag, room, format, arguments);
	va_end(arguments);
	return length;
}
