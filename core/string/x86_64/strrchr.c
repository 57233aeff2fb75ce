/* SPDX-License-Identifier: MIT */
/* strrchr(): the last byte of a value in a string. */
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS AVX2 CRT_NOINLINE static char *rest_avx2(const unsigned char *p, int c, const unsigned char *last, uint64_t last_bits)
{
	v32 w = v32_set(c);
	for (;; p += 64) {
		v32 x = v32_load(p);
		v32 y = v32_load(p + 32);
		if (v32_mask(v32_eq(v32_min(v32_key(x, w, SCAN_EITHER), v32_key(y, w, SCAN_EITHER)), v32_zero())) == 0)
			continue;
		uint64_t ends = v32_hits2(p, v32_zero(), SCAN_NUL);
		uint64_t wanted = v32_hits2(p, w, SCAN_BYTE);
		if (ends != 0)
			wanted = up_to_end(wanted, ends);
		if (wanted != 0) {
			last = p;
			last_bits = wanted;
		}
		if (ends != 0)
			return last_bits != 0 ? (char *)last + highest(last_bits) : NULL;
	}
}

CRT_OVERREADS CRT_NOINLINE static char *rest_sse2(const unsigned char *p, int c, const unsigned char *last, uint64_t last_bits)
{
	v16 w = v16_set(c);
	for (;; p += 32) {
		uint64_t ends = v16_hits2(p, v16_zero(), SCAN_NUL);
		uint64_t wanted = v16_hits2(p, w, SCAN_BYTE);
		if (ends != 0)
			wanted = up_to_end(wanted, ends);
		if (wanted != 0) {
			last = p;
			last_bits = wanted;
		}
		if (ends != 0)
			return last_bits != 0 ? (char *)last + highest(last_bits) : NULL;
	}
}

CRT_OVERREADS KERNEL char *strrchr(const char *string, int c)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strrchr_avx512(string, c);
	const unsigned char *p = (const unsigned char *)string;
	const unsigned char *next;
	uint64_t ends = find_first(p, v16_zero(), SCAN_NUL, &next);
	uint64_t wanted = find_first(p, v16_set(c), SCAN_BYTE, &next);
	if (ends != 0) {
		wanted = up_to_end(wanted, ends);
		return wanted != 0 ? (char *)p + highest(wanted) : NULL;
	}
	/* After 64 bytes the next line starts behind the string's start. */
	if (next == p + 32 && ((uintptr_t)next & 63) != 0) {
		uint64_t more_ends = v16_hits_32(next, v16_zero(), SCAN_NUL);
		uint64_t more = v16_hits_32(next, v16_set(c), SCAN_BYTE);
		if (more_ends != 0)
			more = up_to_end(more, more_ends);
		wanted |= more << 32;
		if (more_ends != 0)
			return wanted != 0 ? (char *)p + highest(wanted) : NULL;
		next = (const unsigned char *)(((uintptr_t)p + 64) & ~(uintptr_t)63);
	}
	return cpu_has_avx2() ? rest_avx2(next, c, p, wanted) : rest_sse2(next, c, p, wanted);
}
