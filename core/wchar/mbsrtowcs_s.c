/* SPDX-License-Identifier: MIT */
/* mbsrtowcs_s(): a string converted, with a source and a state that move on. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <wchar.h>

#define UNIT wchar_t
#define SOURCE char
#define CONVERT mbsrtowcs
#include "bounds_convert.h"

errno_t mbsrtowcs_s(size_t *restrict length, wchar_t *restrict to, rsize_t size, const char **restrict from, rsize_t count,
	mbstate_t *restrict state)
{
	return bounds_convert(length, to, size, from, count, state, "mbsrtowcs_s");
}
