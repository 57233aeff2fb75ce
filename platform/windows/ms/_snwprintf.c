/* SPDX-License-Identifier: MIT */
/* _snwprintf(), _vsnwprintf(), _scwprintf() and _vscwprintf(): Microsoft's, which write no null when the text just fits or is cut
 * off, and in whose format %s is wide text and %S bytes. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <wchar.h>

#include "error.h"
#include "private/ms_stdio_options.h"
#include "wide_array.h"

int _vsnwprintf(wchar_t *buffer, size_t size, const wchar_t *format, va_list arguments)
{
	size_t stored = 0;
	wchar_t *made;
	const wchar_t *standard = __plat_as_standard(format, 0, &made);
	int length = __crt_result(standard == NULL ? -ENOMEM : __crt_wide_array_format(buffer, size, &stored, standard, arguments));
	free(made);
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
