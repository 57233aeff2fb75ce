/* SPDX-License-Identifier: MIT */
/* vwscanf_s(): vwscanf() of Annex K. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdio.h>
#include <wchar.h>

int vwscanf_s(const wchar_t *restrict format, va_list arguments)
{
	return vfwscanf_s(stdin, format, arguments);
}
