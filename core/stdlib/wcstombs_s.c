/* SPDX-License-Identifier: MIT */
/* wcstombs_s(): a whole string, or the beginning of one, converted. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

#define UNIT char
#define SOURCE wchar_t
#define CONVERT wcsrtombs
#include "bounds_convert.h"

errno_t wcstombs_s(size_t *restrict length, char *restrict to, rsize_t size, const wchar_t *restrict from, rsize_t count)
{
	mbstate_t state = { 0 };
	const SOURCE *source = from;

	return bounds_convert(length, to, size, &source, count, &state, "wcstombs_s");
}
