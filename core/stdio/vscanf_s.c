/* SPDX-License-Identifier: MIT */
/* vscanf_s(): vscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdio.h>
#include <wchar.h>

int vscanf_s(const char *restrict format, va_list arguments)
{
	return vfscanf_s(stdin, format, arguments);
}
