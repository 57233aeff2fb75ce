/* SPDX-License-Identifier: MIT */
/* wcschr(): the first wide character of a value in a string. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(wchar_t *, wcschr, (const wchar_t *string, wchar_t c), (string, c),
	{ string += v32_wfind(string, SIZE_MAX, c, WIDE_EITHER); return *string == c ? (wchar_t *)string : NULL; },
	{ string += v16_wfind(string, SIZE_MAX, c, WIDE_EITHER); return *string == c ? (wchar_t *)string : NULL; })
