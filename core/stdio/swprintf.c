/* SPDX-License-Identifier: MIT */
/* swprintf(): formatted wide text into an array that must be large enough. */
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

int swprintf(wchar_t *restrict text, size_t size, const wchar_t *restrict format, ...)
{
	va_list arguments;
	int result;

	va_start(arguments, format);
	result = vswprintf(text, size, format, arguments);
	va_end(arguments);
	return result;
}
