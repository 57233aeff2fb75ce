/* SPDX-License-Identifier: MIT */
/* memmove_s(): copies into an object of a known size; source and destination may overlap. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <string.h>

#define UNIT char
#define MEASURE __crt_bounds_strnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t memmove_s(void *to, rsize_t size, const void *from, rsize_t count)
{
	return bounds_move(to, size, from, count, 1, "memmove_s");
}
