/* SPDX-License-Identifier: MIT */
/* vwscanf(): scans stdin's wide characters. */
#include <stdio.h>
#include <wchar.h>

int vwscanf(const wchar_t *restrict format, va_list arguments)
{
	return vfwscanf(stdin, format, arguments);
}
