/* SPDX-License-Identifier: MIT */
/* snwprintf(), vsnwprintf(): snprintf() of wide characters, as mingw-w64 has it. */
#include <stdio.h>
#include <wchar.h>

#include "error.h"
#include "private/ms_variadic.h"
#include "wide_array.h"

int vsnwprintf(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
	size_t stored;
	int length = __crt_wide_array_format(to, size != 0 ? size - 1 : 0, &stored, format, arguments);
	if (size != 0)
		to[stored] = L'\0';
	return __crt_result(length);
}

VARIADIC(snwprintf, format, (wchar_t *to, size_t size, const wchar_t *format, ...), vsnwprintf(to, size, format, arguments))
