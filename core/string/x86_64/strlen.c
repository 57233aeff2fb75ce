/* SPDX-License-Identifier: MIT */
/* strlen(): the bytes of a string before its NUL. */
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static size_t strlen_avx2(const char *string)
{
	const unsigned char *p = (const unsigned char *)string;
	return (size_t)((const char *)v32_find(p, v32_zero(), SCAN_NUL) - string);
}

CRT_OVERREADS CRT_NOINLINE static size_t rest_sse2(const char *string, const unsigned char *p)
{
	return (size_t)((const char *)v16_scan(p, v16_set(0), SCAN_NUL) - string);
}

CRT_OVERREADS KERNEL size_t strlen(const char *string)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strlen_avx512(string);
	if (cpu_known_to_have(CPU_AVX2))
		return strlen_avx2(string);
	const unsigned char *p = (const unsigned char *)string;
	uint64_t bits = find_first(p, v16_set(0), SCAN_NUL, &p);
	if (CRT_LIKELY(bits != 0))
		return lowest(bits);
	return cpu_has_avx2() ? strlen_avx2(string) : rest_sse2(string, p);
}
