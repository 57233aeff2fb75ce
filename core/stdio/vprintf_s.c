/* SPDX-License-Identifier: MIT */
/* vprintf_s(): vprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdio.h>
#include <wchar.h>

int vprintf_s(const char *restrict format, va_list arguments)
{
	return vfprintf_s(stdout, format, arguments);
}
