/* SPDX-License-Identifier: MIT */
/* wcsnlen(): the length of a wide string, or a limit. */
#define _GNU_SOURCE 1
#include "wide_loops_all.h"

WIDE_KERNEL(size_t, wcsnlen, (const wchar_t *string, size_t count), (string, count),
	{ return count != 0 ? v32_wfind(string, count, 0, WIDE_NULL) : 0; },
	{ return count != 0 ? v16_wfind(string, count, 0, WIDE_NULL) : 0; })
