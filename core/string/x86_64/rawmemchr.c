/* SPDX-License-Identifier: MIT */
/* rawmemchr(): the first byte of a value that is known to be there. */
#define _GNU_SOURCE 1
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static void *rawmemchr_avx2(const void *object, int c)
{
	const unsigned char *p = object;
	return (void *)v32_find(p, v32_set(c), SCAN_BYTE);
}

CRT_OVERREADS CRT_NOINLINE static void *rest_sse2(const unsigned char *p, int c)
{
	return (void *)v16_scan(p, v16_set(c), SCAN_BYTE);
}

CRT_OVERREADS KERNEL void *rawmemchr(const void *object, int c)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_rawmemchr_avx512(object, c);
	if (cpu_known_to_have(CPU_AVX2))
		return rawmemchr_avx2(object, c);
	const unsigned char *p = object;
	uint64_t bits = find_first(p, v16_set(c), SCAN_BYTE, &p);
	if (CRT_LIKELY(bits != 0))
		return (unsigned char *)object + lowest(bits);
	return cpu_has_avx2() ? rawmemchr_avx2(object, c) : rest_sse2(p, c);
}
