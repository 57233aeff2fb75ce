/* SPDX-License-Identifier: MIT */
/* wprintf() and its kin for code that was compiled against mingw-w64's headers. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <wchar.h>

#include "private/mingw_pair.h"

PAIR(__mingw_wprintf, __mingw_vwprintf, (const wchar_t *format), vwprintf(format, arguments))
PAIR(__mingw_fwprintf, __mingw_vfwprintf, (FILE *stream, const wchar_t *format), vfwprintf(stream, format, arguments))
PAIR(__mingw_swprintf, __mingw_vswprintf, (wchar_t *text, size_t size, const wchar_t *format), vswprintf(text, size, format, arguments))
PAIR(__mingw_snwprintf, __mingw_vsnwprintf, (wchar_t *text, size_t size, const wchar_t *format), vsnwprintf(text, size, format, arguments))
