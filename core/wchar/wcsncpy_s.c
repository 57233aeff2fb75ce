/* SPDX-License-Identifier: MIT */
/* wcsncpy_s(): copies at most so much of a string, which must fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <wchar.h>

#define UNIT wchar_t
#define MEASURE __crt_bounds_wcsnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t wcsncpy_s(wchar_t *restrict to, rsize_t size, const wchar_t *restrict from, rsize_t most)
{
	return bounds_copy_most(to, size, from, most, 0, "wcsncpy_s");
}
