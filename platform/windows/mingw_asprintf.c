/* SPDX-License-Identifier: MIT */
/* asprintf() for code that was compiled against mingw-w64's headers. */
#define _GNU_SOURCE 1
#include <stdio.h>

#include "private/mingw_pair.h"

PAIR(__mingw_asprintf, __mingw_vasprintf, (char **text, const char *format), vasprintf(text, format, arguments))
