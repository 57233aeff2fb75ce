/* SPDX-License-Identifier: MIT */
/* scanf() and its kin for code that was compiled against mingw-w64's headers. */
#define _GNU_SOURCE 1
#include <stdio.h>

#include "private/mingw_pair.h"

PAIR(__mingw_scanf, __mingw_vscanf, (const char *format), vscanf(format, arguments))
PAIR(__mingw_fscanf, __mingw_vfscanf, (FILE *stream, const char *format), vfscanf(stream, format, arguments))
PAIR(__mingw_sscanf, __mingw_vsscanf, (const char *text, const char *format), vsscanf(text, format, arguments))
