/* SPDX-License-Identifier: MIT */
/* wscanf(): scans stdin's wide characters. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int wscanf(const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwscanf(stdin, format, arguments);
	va_end(arguments);
	return result;
}
