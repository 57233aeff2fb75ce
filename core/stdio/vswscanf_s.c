/* SPDX-License-Identifier: MIT */
/* vswscanf_s(): vswscanf() with the sizes of arrays. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "constraint.h"
#include "format.h"

int vswscanf_s(const wchar_t *restrict from, const wchar_t *restrict format, va_list arguments)
{
	const char *reason = from && format ? NULL : "an argument is NULL";
	int items = EOF;

	if (!reason)
		items = __crt_scan_wide_string(from, format, arguments, &reason);
	if (reason) {
		(void)__crt_constraint("swscanf_s", reason, EINVAL);
		return EOF;
	}
	return items;
}
