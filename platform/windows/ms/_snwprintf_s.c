/* SPDX-License-Identifier: MIT */
/* _vsnwprintf_s() and _snwprintf_s(): at most `count` wide characters into an array of `size`, with Microsoft's
 * meaning of %s. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <wchar.h>

#include "private/ms_stdio_options.h"
#include "wide_array.h"

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

int _vsnwprintf_s(wchar_t *text, size_t size, size_t count, const wchar_t *format, va_list arguments)
{
	size_t stored = 0;
	int length;
	wchar_t *made;
	if (format == NULL || (text == NULL) != (size == 0) || (text == NULL && count != 0)) {
		(void)__crt_constraint("_vsnwprintf_s", "an argument is NULL", EINVAL);
		return -1;
	}
	if (text == NULL)
		return 0;
	format = __plat_as_standard(format, 0, &made);
	length = format == NULL ? -ENOMEM : __crt_wide_array_format(text, count < size ? count : size - 1, &stored, format, arguments);
	free(made);
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
