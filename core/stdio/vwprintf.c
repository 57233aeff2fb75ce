/* SPDX-License-Identifier: MIT */
/* vwprintf(): formatted wide text to stdout. */
#include <stdio.h>
#include <wchar.h>

int vwprintf(const wchar_t *restrict format, va_list arguments)
{
	return vfwprintf(stdout, format, arguments);
}
