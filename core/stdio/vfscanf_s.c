/* SPDX-License-Identifier: MIT */
/* vfscanf_s(): vfscanf() with the sizes of arrays. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>
#include <wchar.h>

#include "constraint.h"
#include "stream.h"

int vfscanf_s(FILE *restrict from, const char *restrict format, va_list arguments)
{
	const char *reason = from && format ? NULL : "an argument is NULL";
	int items = EOF;

	if (!reason)
		items = __crt_file_scan(from, format, arguments, &reason);
	if (reason) {
		(void)__crt_constraint("fscanf_s", reason, EINVAL);
		return EOF;
	}
	return items;
}
