/* SPDX-License-Identifier: MIT */
/* vprintf(): formatted text to stdout, the arguments in a list. */
#include "stream.h"

int vprintf(const char *restrict format, __builtin_va_list arguments)
{
	return vfprintf(stdout, format, arguments);
}
