/* SPDX-License-Identifier: MIT */
/* wcslen(): the length of a wide string. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(size_t, wcslen, (const wchar_t *string), (string),
	{ return v32_wfind(string, SIZE_MAX, 0, WIDE_NULL); },
	{ return v16_wfind(string, SIZE_MAX, 0, WIDE_NULL); })
