/* SPDX-License-Identifier: MIT */
/* wmemcpy_s(): copies into an object of a known size. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <wchar.h>

#define UNIT wchar_t
#define MEASURE __crt_bounds_wcsnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t wmemcpy_s(wchar_t *restrict to, rsize_t size, const wchar_t *restrict from, rsize_t count)
{
	return bounds_move(to, size, from, count, 0, "wmemcpy_s");
}
