/* SPDX-License-Identifier: MIT */
/* _snprintf() and _vsnprintf(): Microsoft's, which write no NUL when the text just fits or is cut off. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int _vsnprintf(char *buffer, size_t size, const char *format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		return -1;
	if ((size_t)length < size)
		return vsnprintf(buffer, size, format, arguments);
	if (size == 0)
		return buffer == NULL || length == 0 ? length : -1;
	/* The last character takes the NUL's place; it is put there after the rest. */
	char *whole = malloc((size_t)length + 1);
	if (whole == NULL)
		return -1;
	vsnprintf(whole, (size_t)length + 1, format, arguments);
	memcpy(buffer, whole, size);
	free(whole);
	return (size_t)length == size ? length : -1;
}

int _snprintf(char *buffer, size_t size, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = _vsnprintf(buffer, size, format, arguments);
	va_end(arguments);
	return result;
}

int _vscprintf(const char *format, va_list arguments)
{
	return vsnprintf(NULL, 0, format, arguments);
}

int _scprintf(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	return result;
}
