/* SPDX-License-Identifier: MIT */
/* strnlen_s(): a string's length within a size. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <string.h>

#include "bounds_length.h"

size_t strnlen_s(const char *string, size_t size)
{
	return string ? __crt_bounds_strnlen(string, size) : 0;
}
