/* SPDX-License-Identifier: MIT */
/* The names by which code that was compiled against mingw-w64's headers reaches Microsoft's stdio. Of the two libraries' rules these have C's. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <wchar.h>

#include "private/mingw_pair.h"
#include "private/ms_wide_stdio.h"

PAIR(__ms_printf, __ms_vprintf, (const char *format), vprintf(format, arguments))
PAIR(__ms_fprintf, __ms_vfprintf, (FILE *stream, const char *format), vfprintf(stream, format, arguments))
PAIR(__ms_sprintf, __ms_vsprintf, (char *text, const char *format), vsprintf(text, format, arguments))
PAIR(__ms_scanf, __ms_vscanf, (const char *format), vscanf(format, arguments))
PAIR(__ms_fscanf, __ms_vfscanf, (FILE *stream, const char *format), vfscanf(stream, format, arguments))
PAIR(__ms_sscanf, __ms_vsscanf, (const char *text, const char *format), vsscanf(text, format, arguments))
PAIR(__ms_wprintf, __ms_vwprintf, (const wchar_t *format), __crt_ms_vwprintf(format, arguments))
PAIR(__ms_fwprintf, __ms_vfwprintf, (FILE *stream, const wchar_t *format), __crt_ms_vfwprintf(stream, format, arguments))
PAIR(__ms_swprintf, __ms_vswprintf, (wchar_t *text, const wchar_t *format), _vswprintf(text, format, arguments))
PAIR(__ms_wscanf, __ms_vwscanf, (const wchar_t *format), __crt_ms_vwscanf(format, arguments))
PAIR(__ms_fwscanf, __ms_vfwscanf, (FILE *stream, const wchar_t *format), __crt_ms_vfwscanf(stream, format, arguments))
PAIR(__ms_swscanf, __ms_vswscanf, (const wchar_t *text, const wchar_t *format), __crt_ms_vswscanf(text, format, arguments))
