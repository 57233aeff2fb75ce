/* SPDX-License-Identifier: MIT */
/* wmemmove_s(): copies into an object of a known size; source and destination may overlap. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <wchar.h>

#define UNIT wchar_t
#define MEASURE __crt_bounds_wcsnlen
#include "bounds_length.h"
#include "bounds_text.h"

errno_t wmemmove_s(wchar_t *to, rsize_t size, const wchar_t *from, rsize_t count)
{
	return bounds_move(to, size, from, count, 1, "wmemmove_s");
}
