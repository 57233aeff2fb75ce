/* SPDX-License-Identifier: MIT */
/* vsnprintf_s(), _vsnprintf_s() and _snprintf_s() in Microsoft's form: at most `count` bytes into an array of `size`. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

int vsnprintf_s(char *text, size_t size, size_t count, const char *format, va_list arguments)
{
	int length;
	if (format == NULL || (text == NULL) != (size == 0) || (text == NULL && count != 0)) {
		(void)__crt_constraint("vsnprintf_s", "an argument is NULL", EINVAL);
		return -1;
	}
	if (text == NULL)
		return 0;
	/* The text is cut at `count` if that is less than the array has room for. */
	length = vsnprintf(text, count < size ? count + 1 : size, format, arguments);
	if (length < 0) {
		*text = 0;
		return -1;
	}
	if ((size_t)length >= size && count >= size && count != _TRUNCATE) {
		*text = 0;
		(void)__crt_constraint("vsnprintf_s", "the destination is too small", ERANGE);
		return -1;
	}
	return (size_t)length > count || (size_t)length >= size ? -1 : length;
}

int _vsnprintf_s(char *text, size_t size, size_t count, const char *format, va_list arguments)
{
	return vsnprintf_s(text, size, count, format, arguments);
}

int _snprintf_s(char *text, size_t size, size_t count, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = vsnprintf_s(text, size, count, format, arguments);
	va_end(arguments);
	return result;
}
