/* SPDX-License-Identifier: MIT */
/* memchr(): the first byte of a value in an object. */
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static void *memchr_avx2(const void *object, int c, size_t size)
{
	const unsigned char *p = object;
	size_t at = v32_find_to(p, size, v32_set(c), SCAN_BYTE);
	return at < size ? (void *)(p + at) : NULL;
}

CRT_OVERREADS CRT_NOINLINE static void *rest_sse2(const unsigned char *p, int c, const unsigned char *end)
{
	p = v16_scan_to(p, end, v16_set(c), SCAN_BYTE);
	return p < end ? (void *)p : NULL;
}

CRT_OVERREADS KERNEL void *memchr(const void *object, int c, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_memchr_avx512(object, c, size);
	if (cpu_known_to_have(CPU_AVX2))
		return memchr_avx2(object, c, size);
	const unsigned char *p = object;
	const unsigned char *end = end_of(p, size);
	if (size == 0)
		return NULL;
	uint64_t bits = find_first(p, v16_set(c), SCAN_BYTE, &p);
	if (bits != 0)
		return lowest(bits) < size ? (unsigned char *)object + lowest(bits) : NULL;
	if (end <= p)
		return NULL;
	return cpu_has_avx2() ? memchr_avx2(object, c, size) : rest_sse2(p, c, end);
}
