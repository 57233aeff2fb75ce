/* SPDX-License-Identifier: MIT */
/* strchrnul(): the first byte of a value in a string, or its NUL. */
#define _GNU_SOURCE 1
#include <string.h>

#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *strchrnul_avx2(const char *string, int c)
{
	const unsigned char *p = (const unsigned char *)string;
	return (char *)v32_find(p, v32_set(c), SCAN_EITHER);
}

CRT_OVERREADS CRT_NOINLINE static char *rest_sse2(const unsigned char *p, int c)
{
	return (char *)v16_scan(p, v16_set(c), SCAN_EITHER);
}

CRT_OVERREADS KERNEL char *strchrnul(const char *string, int c)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strchrnul_avx512(string, c);
	if (cpu_known_to_have(CPU_AVX2))
		return strchrnul_avx2(string, c);
	const unsigned char *p = (const unsigned char *)string;
	uint64_t bits = find_first(p, v16_set(c), SCAN_EITHER, &p);
	if (CRT_LIKELY(bits != 0))
		return (char *)string + lowest(bits);
	return cpu_has_avx2() ? strchrnul_avx2(string, c) : rest_sse2(p, c);
}
