/* SPDX-License-Identifier: MIT */
/* wprintf_s() and its kin with Microsoft's meaning of %s and %c. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

MS_WIDE(__crt_ms_vfwprintf_s, (FILE *stream, const wchar_t *format, va_list arguments), 0, vfwprintf_s(stream, standard, arguments))
MS_WIDE(__crt_ms_vswprintf_s, (wchar_t *text, size_t size, const wchar_t *format, va_list arguments), 0, vswprintf_s(text, size, standard, arguments))

int __crt_ms_vwprintf_s(const wchar_t *format, va_list arguments)
{
	return __crt_ms_vfwprintf_s(stdout, format, arguments);
}

VARIADIC(__crt_ms_wprintf_s, format, (const wchar_t *format, ...), __crt_ms_vfwprintf_s(stdout, format, arguments))
VARIADIC(__crt_ms_fwprintf_s, format, (FILE *stream, const wchar_t *format, ...), __crt_ms_vfwprintf_s(stream, format, arguments))
VARIADIC(__crt_ms_swprintf_s, format, (wchar_t *text, size_t size, const wchar_t *format, ...), __crt_ms_vswprintf_s(text, size, format, arguments))
