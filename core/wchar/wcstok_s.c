/* SPDX-License-Identifier: MIT */
/* wcstok_s(): tokens of a string within a size. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <wchar.h>

#define UNIT wchar_t
#define MEASURE __crt_bounds_wcsnlen
#include "bounds_length.h"
#include "bounds_text.h"

wchar_t *wcstok_s(wchar_t *restrict string, rsize_t *restrict size, const wchar_t *restrict set, wchar_t **restrict state)
{
	return bounds_token(string, size, set, (wchar_t **)state, "wcstok_s");
}
