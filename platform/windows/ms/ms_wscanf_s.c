/* SPDX-License-Identifier: MIT */
/* wscanf_s() and its kin with Microsoft's meaning of %s and %c. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

MS_WIDE(__crt_ms_vfwscanf_s, (FILE *stream, const wchar_t *format, va_list arguments), 1, vfwscanf_s(stream, standard, arguments))
MS_WIDE(__crt_ms_vswscanf_s, (const wchar_t *text, const wchar_t *format, va_list arguments), 1, vswscanf_s(text, standard, arguments))

int __crt_ms_vwscanf_s(const wchar_t *format, va_list arguments)
{
	return __crt_ms_vfwscanf_s(stdin, format, arguments);
}

VARIADIC(__crt_ms_wscanf_s, format, (const wchar_t *format, ...), __crt_ms_vfwscanf_s(stdin, format, arguments))
VARIADIC(__crt_ms_fwscanf_s, format, (FILE *stream, const wchar_t *format, ...), __crt_ms_vfwscanf_s(stream, format, arguments))
VARIADIC(__crt_ms_swscanf_s, format, (const wchar_t *text, const wchar_t *format, ...), __crt_ms_vswscanf_s(text, format, arguments))
