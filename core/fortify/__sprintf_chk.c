/* SPDX-License-Identifier: MIT */
/* __sprintf_chk(): sprintf() into an object of a known size. */
#include "fortify.h"

int __sprintf_chk(char *restrict text, int flag, size_t room, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = __vsprintf_chk(text, flag, room, format, arguments);
	va_end(arguments);
	return length;
}
