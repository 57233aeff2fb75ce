/* SPDX-License-Identifier: MIT */
/* __vprintf_chk(): vprintf() as checked programs call it. */
#include "fortify.h"

int __vprintf_chk(int flag, const char *restrict format, va_list arguments)
{
	(void)flag;
	return vprintf(format, arguments);
}
