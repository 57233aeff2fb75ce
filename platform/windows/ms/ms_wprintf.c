/* SPDX-License-Identifier: MIT */
/* wprintf() and its kin with Microsoft's meaning of %s and %c. */
#include <stdlib.h>

#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

MS_WIDE(__crt_ms_vfwprintf, (FILE *stream, const wchar_t *format, va_list arguments), 0, vfwprintf(stream, standard, arguments))
MS_WIDE(__crt_ms_vswprintf, (wchar_t *text, size_t size, const wchar_t *format, va_list arguments), 0, vswprintf(text, size, standard, arguments))

int __crt_ms_vwprintf(const wchar_t *format, va_list arguments)
{
	return __crt_ms_vfwprintf(stdout, format, arguments);
}

VARIADIC(__crt_ms_wprintf, format, (const wchar_t *format, ...), __crt_ms_vfwprintf(stdout, format, arguments))
VARIADIC(__crt_ms_fwprintf, format, (FILE *stream, const wchar_t *format, ...), __crt_ms_vfwprintf(stream, format, arguments))
VARIADIC(__crt_ms_swprintf, format, (wchar_t *text, size_t size, const wchar_t *format, ...), __crt_ms_vswprintf(text, size, format, arguments))
