/* SPDX-License-Identifier: MIT */
/* wcsncmp(): the order of two wide strings up to a limit. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(int, wcsncmp, (const wchar_t *a, const wchar_t *b, size_t count), (a, b, count),
	{ return v32_wcompare(a, b, count, 1); },
	{ return v16_wcompare(a, b, count, 1); })
