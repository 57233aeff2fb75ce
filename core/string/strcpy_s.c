/* SPDX-License-Identifier: MIT */
/* strcpy_s(): copies a string that must fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <string.h>

#define UNIT char
#define MEASURE __crt_bounds_strnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t strcpy_s(char *restrict to, rsize_t size, const char *restrict from)
{
	return bounds_copy(to, size, from, SIZE_MAX, 0, "strcpy_s");
}
