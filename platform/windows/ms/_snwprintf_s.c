/* SPDX-License-Identifier: MIT */
/* _vsnwprintf_s() and _snwprintf_s(): at most `count` wide characters into an array of `size`. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <wchar.h>

#include "wide_array.h"

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

int _vsnwprintf_s(wchar_t *text, size_t size, size_t count, const wchar_t *format, va_list arguments)
{
	size_t stored;
	int length;
	if (format == NULL || (text == NULL) != (size == 0) || (text == NULL && count != 0)) {
		(void)__crt_constraint("_vsnwprintf_s", "an argument is NULL", EINVAL);
		return -1;
	}
	if (text == NULL)
		return 0;
	length = __crt_wide_array_format(text, count < size ? count : size - 1, &stored, format, arguments);
	text[stored] = 0;
	if (length < 0) {
		*text = 0;
		errno = -length;
		return -1;
	}
	if ((size_t)length >= size && count >= size && count != _TRUNCATE) {
		*text = 0;
		(void)__crt_constraint("_vsnwprintf_s", "the destination is too small", ERANGE);
		return -1;
	}
	return (size_t)length > count || (size_t)length >= size ? -1 : length;
}

int _snwprintf_s(wchar_t *text, size_t size, size_t count, const wchar_t *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = _vsnwprintf_s(text, size, count, format, arguments);
	va_end(arguments);
	return result;
}
