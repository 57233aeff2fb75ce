/* SPDX-License-Identifier: MIT */
/* wcswidth(): the columns that a string takes in a terminal. */
#define _XOPEN_SOURCE 700
#include <limits.h>
#include <wchar.h>

#include "utf8.h"
#include "width.h"

int wcswidth(const wchar_t *string, size_t count)
{
	int total = 0;
	for (; count != 0 && *string != 0; count--, string++) {
		uint32_t c = (uint32_t)*string;
		if (sizeof(wchar_t) == 2 && __crt_is_high_surrogate(c) && count > 1 && __crt_is_low_surrogate((uint32_t)string[1])) {
			c = __crt_join_surrogates(c, (uint32_t)string[1]);
			string++;
			count--;
		}
		int width = __crt_width(c);
		if (width < 0 || total > INT_MAX - width)
			return -1;
		total += width;
	}
	return total;
}
