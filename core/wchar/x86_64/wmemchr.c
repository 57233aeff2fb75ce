/* SPDX-License-Identifier: MIT */
/* wmemchr(): the first wide character of a value in an array. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(wchar_t *, wmemchr, (const wchar_t *object, wchar_t c, size_t count), (object, c, count),
	{ if (count == 0) return NULL; size_t at = v32_wfind(object, count, c, WIDE_ONE); return at < count ? (wchar_t *)object + at : NULL; },
	{ if (count == 0) return NULL; size_t at = v16_wfind(object, count, c, WIDE_ONE); return at < count ? (wchar_t *)object + at : NULL; })
