/* SPDX-License-Identifier: MIT */
/* What the CPU says of its caches, for sysconf(). Intel SDM volume 2, CPUID leaf 4; AMD64 APM volume 3, leaf 8000001D, which has the same form. */
#include <cpuid.h>

#include "kernel.h"

/* Types of caches: ends the list, data, instructions, both. */
enum { CACHE_END, CACHE_DATA, CACHE_CODE, CACHE_UNIFIED };

long __plat_cache(int level, int code, int what)
{
	unsigned a, b, c, d, leaf = 4;
	if (__get_cpuid_max(0x80000000u, 0) >= 0x8000001du) {
		/* Intel has no such leaf, and zeros in it. */
		__cpuid_count(0x8000001du, 0, a, b, c, d);
		if ((a & 31) != CACHE_END)
			leaf = 0x8000001du;
	}
	if (leaf == 4 && __get_cpuid_max(0, 0) < 4)
		return 0;
	for (unsigned i = 0; i < 16; i++) {
		__cpuid_count(leaf, i, a, b, c, d);
		unsigned type = a & 31;
		if (type == CACHE_END)
			break;
		if ((int)(a >> 5 & 7) != level || (type == CACHE_CODE && !code) || (type == CACHE_DATA && code))
			continue;
		long line = (long)(b & 0xfff) + 1, parts = (long)(b >> 12 & 0x3ff) + 1, ways = (long)(b >> 22) + 1;
		return what == PLAT_CACHE_LINE ? line : what == PLAT_CACHE_WAYS ? ways : line * parts * ways * ((long)c + 1);
	}
	return 0;
}
