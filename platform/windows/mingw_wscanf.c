/* SPDX-License-Identifier: MIT */
/* wscanf() and its kin for code that was compiled against mingw-w64's headers. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <wchar.h>

#include "private/mingw_pair.h"

PAIR(__mingw_wscanf, __mingw_vwscanf, (const wchar_t *format), vwscanf(format, arguments))
PAIR(__mingw_fwscanf, __mingw_vfwscanf, (FILE *stream, const wchar_t *format), vfwscanf(stream, format, arguments))
PAIR(__mingw_swscanf, __mingw_vswscanf, (const wchar_t *text, const wchar_t *format), vswscanf(text, format, arguments))
