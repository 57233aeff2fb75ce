/* SPDX-License-Identifier: MIT */
/* __vfprintf_chk(): vfprintf() as checked programs call it. */
#include "fortify.h"

int __vfprintf_chk(FILE *restrict stream, int flag, const char *restrict format, va_list arguments)
{
	(void)flag;
	return vfprintf(stream, format, arguments);
}
