/* SPDX-License-Identifier: MIT */
/* wcscmp(): the order of two wide strings. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(int, wcscmp, (const wchar_t *a, const wchar_t *b), (a, b),
	{ return v32_wcompare(a, b, SIZE_MAX, 1); },
	{ return v16_wcompare(a, b, SIZE_MAX, 1); })
