/* SPDX-License-Identifier: MIT */
/* wprintf(): formatted wide text to stdout. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int wprintf(const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwprintf(stdout, format, arguments);
	va_end(arguments);
	return result;
}
