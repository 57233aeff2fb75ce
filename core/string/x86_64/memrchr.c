/* SPDX-License-Identifier: MIT */
/* memrchr(): the last byte of a value in an object. */
#define _GNU_SOURCE 1
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS AVX2 CRT_NOINLINE static void *memrchr_avx2(const unsigned char *object, int c, size_t size)
{
	v32 wanted = v32_set(c);
	const unsigned char *end = object + size;
	const unsigned char *p = (const unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)63);
	uint64_t bits = v32_hits2(p, wanted, SCAN_BYTE) << (63 - ((uintptr_t)(end - 1) & 63)) >> (63 - ((uintptr_t)(end - 1) & 63));
	while (bits == 0) {
		if (p <= object)
			return NULL;
		p -= 64;
		bits = v32_hits2(p, wanted, SCAN_BYTE);
	}
	p += highest(bits);
	return p >= object ? (void *)p : NULL;
}

CRT_OVERREADS CRT_NOINLINE static void *memrchr_sse2(const unsigned char *object, int c, size_t size)
{
	v16 wanted = v16_set(c);
	const unsigned char *end = object + size;
	const unsigned char *p = (const unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)31);
	uint64_t bits = v16_hits2(p, wanted, SCAN_BYTE) & ((uint64_t)-1 >> (63 - ((uintptr_t)(end - 1) & 31)));
	while (bits == 0) {
		if (p <= object)
			return NULL;
		p -= 32;
		bits = v16_hits2(p, wanted, SCAN_BYTE);
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
