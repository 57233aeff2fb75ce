/* SPDX-License-Identifier: MIT */
/* mbstowcs_s(): a whole string, or the beginning of one, converted. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

#define UNIT wchar_t
#define SOURCE char
#define CONVERT mbsrtowcs
#include "bounds_convert.h"

errno_t mbstowcs_s(size_t *restrict length, wchar_t *restrict to, rsize_t size, const char *restrict from, rsize_t count)
{
	mbstate_t state = { 0 };
	const SOURCE *source = from;

	return bounds_convert(length, to, size, &source, count, &state, "mbstowcs_s");
}
