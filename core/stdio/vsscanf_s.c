/* SPDX-License-Identifier: MIT */
/* vsscanf_s(): vsscanf() with the sizes of arrays. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "constraint.h"
#include "format.h"

int vsscanf_s(const char *restrict from, const char *restrict format, va_list arguments)
{
	const char *reason = from && format ? NULL : "an argument is NULL";
	int items = EOF;

	if (!reason)
		items = __crt_scan_string(from, format, arguments, &reason);
	if (reason) {
		(void)__crt_constraint("sscanf_s", reason, EINVAL);
		return EOF;
	}
	return items;
}
