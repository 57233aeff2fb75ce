/* SPDX-License-Identifier: MIT */
/* wcschrnul(): the first wide character of a value in a string, or its null. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(wchar_t *, wcschrnul, (const wchar_t *string, wchar_t c), (string, c),
	{ return (wchar_t *)string + v32_wfind(string, SIZE_MAX, c, WIDE_EITHER); },
	{ return (wchar_t *)string + v16_wfind(string, SIZE_MAX, c, WIDE_EITHER); })
