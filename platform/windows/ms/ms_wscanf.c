/* SPDX-License-Identifier: MIT */
/* wscanf() and its kin with Microsoft's meaning of %s and %c. */
#include <stdlib.h>

#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

MS_WIDE(__crt_ms_vfwscanf, (FILE *stream, const wchar_t *format, va_list arguments), 1, vfwscanf(stream, standard, arguments))
MS_WIDE(__crt_ms_vswscanf, (const wchar_t *text, const wchar_t *format, va_list arguments), 1, vswscanf(text, standard, arguments))

int __crt_ms_vwscanf(const wchar_t *format, va_list arguments)
{
	return __crt_ms_vfwscanf(stdin, format, arguments);
}

VARIADIC(__crt_ms_wscanf, format, (const wchar_t *format, ...), __crt_ms_vfwscanf(stdin, format, arguments))
VARIADIC(__crt_ms_fwscanf, format, (FILE *stream, const wchar_t *format, ...), __crt_ms_vfwscanf(stream, format, arguments))
VARIADIC(__crt_ms_swscanf, format, (const wchar_t *text, const wchar_t *format, ...), __crt_ms_vswscanf(text, format, arguments))
