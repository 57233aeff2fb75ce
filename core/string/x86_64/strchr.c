/* SPDX-License-Identifier: MIT */
/* strchr(): the first byte of a value in a string. */
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *strchr_avx2(const char *string, int c)
{
	const unsigned char *p = v32_find((const unsigned char *)string, v32_set(c), SCAN_EITHER);
	return *p == (unsigned char)c ? (char *)p : NULL;
}

CRT_OVERREADS CRT_NOINLINE static char *rest_sse2(const unsigned char *p, int c)
{
	p = v16_scan(p, v16_set(c), SCAN_EITHER);
	return *p == (unsigned char)c ? (char *)p : NULL;
}

CRT_OVERREADS KERNEL char *strchr(const char *string, int c)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strchr_avx512(string, c);
	if (cpu_known_to_have(CPU_AVX2))
		return strchr_avx2(string, c);
	const unsigned char *p = (const unsigned char *)string;
	uint64_t bits = find_first(p, v16_set(c), SCAN_EITHER, &p);
	if (CRT_LIKELY(bits != 0)) {
		string += lowest(bits);
		return *string == (char)c ? (char *)string : NULL;
	}
	return cpu_has_avx2() ? strchr_avx2(string, c) : rest_sse2(p, c);
}
