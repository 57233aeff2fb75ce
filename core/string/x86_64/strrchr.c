/* SPDX-License-Identifier: MIT */
/* strrchr(): the last byte of a value in a string. */
#include <string.h>

#include "avx512.h"
#include "find.h"

/* Both: the rest of a string from `p` on, the start of a line. `last_bits` says where the byte is from `last` on, before the rest. Of the
 * rest only the place of the last piece with the byte is kept, without a branch, for in many a text each piece has it. */
CRT_OVERREADS AVX2 CRT_NOINLINE static char *rest_avx2(const unsigned char *p, int c, const unsigned char *last, uint64_t last_bits)
{
	v32 w = v32_set(c);
	const unsigned char *piece = NULL;
	for (;; p += 64) {
		v32 x = v32_load(p);
		v32 y = v32_load(p + 32);
		if (v32_mask(v32_eq(v32_min(x, y), v32_zero())) != 0)
			break;
		uint32_t wanted = v32_mask(v32_or(v32_eq(x, w), v32_eq(y, w)));
		piece = wanted != 0 ? p : piece;
	}
	uint64_t wanted = up_to_end(v32_hits2(p, w, SCAN_BYTE), v32_hits2(p, v32_zero(), SCAN_NUL));
	if (wanted != 0)
		return (char *)p + highest(wanted);
	if (piece != NULL)
		return (char *)piece + highest(v32_hits2(piece, w, SCAN_BYTE));
	return last_bits != 0 ? (char *)last + highest(last_bits) : NULL;
}

CRT_OVERREADS CRT_NOINLINE static char *rest_sse2(const unsigned char *p, int c, const unsigned char *last, uint64_t last_bits)
{
	v16 w = v16_set(c);
	const unsigned char *piece = NULL;
	for (;; p += 32) {
		v16 x = v16_load(p);
		v16 y = v16_load(p + 16);
		if (v16_mask(v16_eq(v16_min(x, y), v16_zero())) != 0)
			break;
		uint32_t wanted = v16_mask(v16_or(v16_eq(x, w), v16_eq(y, w)));
		piece = wanted != 0 ? p : piece;
	}
	uint64_t wanted = up_to_end(v16_hits2(p, w, SCAN_BYTE), v16_hits2(p, v16_zero(), SCAN_NUL));
	if (wanted != 0)
		return (char *)p + highest(wanted);
	if (piece != NULL)
		return (char *)piece + highest(v16_hits2(piece, w, SCAN_BYTE));
	return last_bits != 0 ? (char *)last + highest(last_bits) : NULL;
}

/* If the first 32 bytes are in one page. */
CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *strrchr_avx2(const unsigned char *p, int c)
{
	v32 w = v32_set(c);
	v32 v = v32_loadu(p);
	uint64_t ends = v32_hits(v, w, SCAN_NUL);
	uint64_t wanted = v32_hits(v, w, SCAN_BYTE);
	if (ends != 0) {
		wanted = up_to_end(wanted, ends);
		return wanted != 0 ? (char *)p + highest(wanted) : NULL;
	}
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)63);
	if (((uintptr_t)p & 63) < 32) {
		/* What is left of this line. */
		v = v32_load(line + 32);
		ends = v32_hits(v, w, SCAN_NUL);
		uint64_t more = v32_hits(v, w, SCAN_BYTE);
		if (ends != 0)
			more = up_to_end(more, ends);
		p = more != 0 ? line + 32 : p;
		wanted = more != 0 ? more : wanted;
		if (ends != 0)
			return wanted != 0 ? (char *)p + highest(wanted) : NULL;
	}
	return rest_avx2(line + 64, c, p, wanted);
}

CRT_OVERREADS KERNEL char *strrchr(const char *string, int c)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strrchr_avx512(string, c);
	const unsigned char *p = (const unsigned char *)string;
	if (cpu_known_to_have(CPU_AVX2) && in_page(p, 32))
		return strrchr_avx2(p, c);
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
