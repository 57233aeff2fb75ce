/* SPDX-License-Identifier: MIT */
/* cprintf(): _cprintf() under its old name. */
#include <conio.h>

#include "private/ms_variadic.h"

VARIADIC(cprintf, format, (const char *format, ...), _vcprintf(format, arguments))
