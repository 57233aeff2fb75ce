/* SPDX-License-Identifier: MIT */
/* cscanf(): _cscanf() under its old name. */
#include <conio.h>

#include "private/ms_variadic.h"

VARIADIC(cscanf, format, (const char *format, ...), _vcscanf(format, arguments))
