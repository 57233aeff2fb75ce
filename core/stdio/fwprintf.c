/* SPDX-License-Identifier: MIT */
/* fwprintf(): formatted wide text to a stream. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int fwprintf(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vfwprintf(f, format, arguments);
	va_end(arguments);
	return result;
}
