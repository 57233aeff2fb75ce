/* SPDX-License-Identifier: MIT */
/* vfprintf_s(): vfprintf() that looks at its arguments first. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "constraint.h"
#include "format_check.h"

int vfprintf_s(FILE *restrict f, const char *restrict format, va_list arguments)
{
	const char *reason = f && format ? __crt_format_check(format, 0, arguments) : "an argument is NULL";

	if (reason) {
		(void)__crt_constraint("printf_s", reason, EINVAL);
		return -1;
	}
	return vfprintf(f, format, arguments);
}
