/* SPDX-License-Identifier: MIT */
/* _snwprintf(), _vsnwprintf(), _scwprintf() and _vscwprintf(): Microsoft's, which write no null when the text just fits or is cut
 * off. */
#include <stdarg.h>
#include <wchar.h>

#include "error.h"
#include "wide_array.h"

int _vsnwprintf(wchar_t *buffer, size_t size, const wchar_t *format, va_list arguments)
{
	size_t stored;
	int length = __crt_result(__crt_wide_array_format(buffer, size, &stored, format, arguments));
	if (length < 0 || (buffer == NULL && size == 0))
		return length;
	if (stored < size)
		buffer[stored] = 0;
	return (size_t)length <= size ? length : -1;
}

int _snwprintf(wchar_t *buffer, size_t size, const wchar_t *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = _vsnwprintf(buffer, size, format, arguments);
	va_end(arguments);
	return result;
}

int _vscwprintf(const wchar_t *format, va_list arguments)
{
	return _vsnwprintf(NULL, 0, format, arguments);
}

int _scwprintf(const wchar_t *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = _vscwprintf(format, arguments);
	va_end(arguments);
	return result;
}
