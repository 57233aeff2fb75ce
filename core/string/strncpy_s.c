/* SPDX-License-Identifier: MIT */
/* strncpy_s(): copies at most so much of a string, which must fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <string.h>

#define UNIT char
#define MEASURE __crt_bounds_strnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t strncpy_s(char *restrict to, rsize_t size, const char *restrict from, rsize_t most)
{
	return bounds_copy_most(to, size, from, most, 0, "strncpy_s");
}
