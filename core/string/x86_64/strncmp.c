/* SPDX-License-Identifier: MIT */
/* strncmp(): the order of at most so many bytes of two strings. */
#include <string.h>

#include "avx512.h"
#include "compare.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static int strncmp_avx2(const char *a, const char *b, size_t size)
{
	return v32_compare((const unsigned char *)a, (const unsigned char *)b, size, 0);
}

/* Apart, so that the common way saves no register. */
CRT_OVERREADS CRT_NOINLINE static int strncmp_early(const char *a, const char *b, size_t size)
{
	/* Most comparisons end at once. */
	int order = compare_bytes((unsigned char)*a, (unsigned char)*b, 0);
	if (order != 0 || *a == 0)
		return order;
	if (cpu_has_avx2())
		return strncmp_avx2(a, b, size);
	return v16_compare((const unsigned char *)a, (const unsigned char *)b, size, 0);
}

CRT_OVERREADS KERNEL int strncmp(const char *a, const char *b, size_t size)
{
	if (size == 0)
		return 0;
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strncmp_avx512(a, b, size);
	if (cpu_known_to_have(CPU_AVX2))
		return strncmp_avx2(a, b, size);
	return strncmp_early(a, b, size);
}
