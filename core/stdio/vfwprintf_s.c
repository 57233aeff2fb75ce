/* SPDX-License-Identifier: MIT */
/* vfwprintf_s(): vfwprintf() that looks at its arguments first. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "constraint.h"
#include "format_check.h"

int vfwprintf_s(FILE *restrict f, const wchar_t *restrict format, va_list arguments)
{
	const char *reason = f && format ? __crt_format_check(format, 1, arguments) : "an argument is NULL";

	if (reason) {
		(void)__crt_constraint("wprintf_s", reason, EINVAL);
		return -1;
	}
	return vfwprintf(f, format, arguments);
}
