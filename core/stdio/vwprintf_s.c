/* SPDX-License-Identifier: MIT */
/* vwprintf_s(): vwprintf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdio.h>
#include <wchar.h>

int vwprintf_s(const wchar_t *restrict format, va_list arguments)
{
	return vfwprintf_s(stdout, format, arguments);
}
