/* SPDX-License-Identifier: MIT */
/* memcpy_s(): copies into an object of a known size. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <string.h>

#define UNIT char
#define MEASURE __crt_bounds_strnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t memcpy_s(void *restrict to, rsize_t size, const void *restrict from, rsize_t count)
{
	return bounds_move(to, size, from, count, 0, "memcpy_s");
}
