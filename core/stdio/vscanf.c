/* SPDX-License-Identifier: MIT */
/* vscanf(): scans stdin, the arguments in a list. */
#include "stream.h"

int vscanf(const char *restrict format, __builtin_va_list arguments)
{
	return vfscanf(stdin, format, arguments);
}
