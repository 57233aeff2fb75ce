/* SPDX-License-Identifier: MIT */
/* wcscat_s(): appends a string that must fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <wchar.h>

#define UNIT wchar_t
#define MEASURE __crt_bounds_wcsnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t wcscat_s(wchar_t *restrict to, rsize_t size, const wchar_t *restrict from)
{
	return bounds_copy(to, size, from, SIZE_MAX, 1, "wcscat_s");
}
