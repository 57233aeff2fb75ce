/* SPDX-License-Identifier: MIT */
/* The names by which mingw-w64's own libgcc and libstdc++, and other code that was compiled against its headers, reach stdio. */
#define _GNU_SOURCE 1
#include <stdio.h>

#include "private/mingw_pair.h"

PAIR(__mingw_printf, __mingw_vprintf, (const char *format), vprintf(format, arguments))
PAIR(__mingw_fprintf, __mingw_vfprintf, (FILE *stream, const char *format), vfprintf(stream, format, arguments))
PAIR(__mingw_sprintf, __mingw_vsprintf, (char *text, const char *format), vsprintf(text, format, arguments))
PAIR(__mingw_snprintf, __mingw_vsnprintf, (char *text, size_t size, const char *format), vsnprintf(text, size, format, arguments))
