/* SPDX-License-Identifier: MIT */
/* memrchr(): the last byte of a value in an object. */
#define _GNU_SOURCE 1
#include <string.h>

#include "avx512.h"
#include "find.h"

/* Both: the rest of an object, in front of `p`, a multiple of the piece's size. Apart, so that short calls save no register. */
CRT_OVERREADS AVX2 CRT_NOINLINE static void *rest_avx2(const unsigned char *object, int c, const unsigned char *p)
{
	v32 wanted = v32_set(c);
	uint64_t bits = 0;
	for (int near = 1; bits == 0; near--) {
		while (near <= 0 && p > object && (size_t)(p - object) >= 128 && !v32_four(p - 128, wanted, SCAN_BYTE))
			p -= 128;
		if (p <= object)
			return NULL;
		p -= 64;
		bits = v32_hits2(p, wanted, SCAN_BYTE);
	}
	p += highest(bits);
	return p >= object ? (void *)p : NULL;
}

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static void *memrchr_avx2(const unsigned char *object, int c, size_t size)
{
	v32 wanted = v32_set(c);
	const unsigned char *end = object + size;
	const unsigned char *p = end - 32;
	uint64_t bits;
	if (CRT_LIKELY(in_page(p, 32))) {
		bits = v32_mask(v32_eq(v32_loadu(p), wanted));
		if (bits != 0) {
			p += highest(bits);
			return p >= object ? (void *)p : NULL;
		}
		if (size <= 32)
			return NULL;
		end = p;
	}
	p = (const unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)63);
	bits = v32_hits2(p, wanted, SCAN_BYTE) & ((uint64_t)-1 >> (63 - ((uintptr_t)(end - 1) & 63)));
	if (bits == 0) {
		if (p <= object)
			return NULL;
		p -= 64;
		bits = v32_hits2(p, wanted, SCAN_BYTE);
		if (bits == 0)
			return rest_avx2(object, c, p);
	}
	p += highest(bits);
	return p >= object ? (void *)p : NULL;
}

CRT_OVERREADS CRT_NOINLINE static void *rest_sse2(const unsigned char *object, int c, const unsigned char *p)
{
	v16 wanted = v16_set(c);
	uint64_t bits = 0;
	for (int near = 1; bits == 0; near--) {
		while (near <= 0 && p > object && (size_t)(p - object) >= 64) {
			v16 x = v16_or(v16_eq(v16_load(p - 16), wanted), v16_eq(v16_load(p - 32), wanted));
			v16 y = v16_or(v16_eq(v16_load(p - 48), wanted), v16_eq(v16_load(p - 64), wanted));
			if (v16_mask(v16_or(x, y)) != 0)
				break;
			p -= 64;
		}
		if (p <= object)
			return NULL;
		p -= 32;
		bits = v16_hits2(p, wanted, SCAN_BYTE);
	}
	p += highest(bits);
	return p >= object ? (void *)p : NULL;
}

CRT_OVERREADS KERNEL CRT_NOINLINE static void *memrchr_sse2(const unsigned char *object, int c, size_t size)
{
	v16 wanted = v16_set(c);
	const unsigned char *end = object + size;
	const unsigned char *p = end - 16;
	uint64_t bits;
	if (CRT_LIKELY(in_page(p, 16))) {
		bits = v16_mask(v16_eq(v16_loadu(p), wanted));
		if (bits != 0) {
			p += highest(bits);
			return p >= object ? (void *)p : NULL;
		}
		if (size <= 16)
			return NULL;
		end = p;
	}
	p = (const unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)31);
	bits = v16_hits2(p, wanted, SCAN_BYTE) & ((uint64_t)-1 >> (63 - ((uintptr_t)(end - 1) & 31)));
	if (bits == 0) {
		if (p <= object)
			return NULL;
		p -= 32;
		bits = v16_hits2(p, wanted, SCAN_BYTE);
		if (bits == 0)
			return rest_sse2(object, c, p);
	}
	p += highest(bits);
	return p >= object ? (void *)p : NULL;
}

void *memrchr(const void *object, int c, size_t size)
{
	if (size == 0)
		return NULL;
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_memrchr_avx512(object, c, size);
	return cpu_has_avx2() ? memrchr_avx2(object, c, size) : memrchr_sse2(object, c, size);
}
