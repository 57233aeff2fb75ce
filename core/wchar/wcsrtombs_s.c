/* SPDX-License-Identifier: MIT */
/* wcsrtombs_s(): a string converted, with a source and a state that move on. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <wchar.h>

#define UNIT char
#define SOURCE wchar_t
#define CONVERT wcsrtombs
#include "bounds_convert.h"

errno_t wcsrtombs_s(size_t *restrict length, char *restrict to, rsize_t size, const wchar_t **restrict from, rsize_t count,
	mbstate_t *restrict state)
{
	return bounds_convert(length, to, size, from, count, state, "wcsrtombs_s");
}
