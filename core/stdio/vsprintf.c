/* SPDX-License-Identifier: MIT */
/* vsprintf(): formatted text into an array that is large enough. */
#include <limits.h>
#include <stdio.h>

int vsprintf(char *restrict text, const char *restrict format, va_list arguments)
{
	return vsnprintf(text, (size_t)INT_MAX + 1, format, arguments);
}
