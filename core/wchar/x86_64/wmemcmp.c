/* SPDX-License-Identifier: MIT */
/* wmemcmp(): the order of two arrays of wide characters. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(int, wmemcmp, (const wchar_t *a, const wchar_t *b, size_t count), (a, b, count),
	{ return v32_wcompare(a, b, count, 0); },
	{ return v16_wcompare(a, b, count, 0); })
