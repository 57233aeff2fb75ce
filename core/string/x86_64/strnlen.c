/* SPDX-License-Identifier: MIT */
/* strnlen(): the bytes of a string before its NUL, at most so many. */
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static size_t strnlen_avx2(const char *string, size_t size)
{
	size_t at = v32_find_to((const unsigned char *)string, size, v32_zero(), SCAN_NUL);
	return at < size ? at : size;
}

CRT_OVERREADS CRT_NOINLINE static size_t rest_sse2(const char *string, const unsigned char *p, const unsigned char *end)
{
	p = v16_scan_to(p, end, v16_set(0), SCAN_NUL);
	return (size_t)((const char *)(p < end ? p : end) - string);
}

CRT_OVERREADS KERNEL size_t strnlen(const char *string, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strnlen_avx512(string, size);
	if (cpu_known_to_have(CPU_AVX2))
		return strnlen_avx2(string, size);
	const unsigned char *p = (const unsigned char *)string;
	const unsigned char *end = end_of(p, size);
	if (size == 0)
		return 0;
	uint64_t bits = find_first(p, v16_zero(), SCAN_NUL, &p);
	if (bits != 0)
		return lowest(bits) < size ? lowest(bits) : size;
	if (end <= p)
		return size;
	return cpu_has_avx2() ? strnlen_avx2(string, size) : rest_sse2(string, p, end);
}
