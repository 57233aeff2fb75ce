/* SPDX-License-Identifier: MIT */
/* strncasecmp(): the order of at most so many bytes of two strings without regard to ASCII case. */
#include <strings.h>

#include "avx512.h"
#include "compare.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static int strncasecmp_avx2(const char *a, const char *b, size_t size)
{
	return v32_compare((const unsigned char *)a, (const unsigned char *)b, size, 1);
}

/* Apart, so that the common way saves no register. */
CRT_OVERREADS CRT_NOINLINE static int strncasecmp_early(const char *a, const char *b, size_t size)
{
	/* Most comparisons end at once. */
	int order = compare_bytes((unsigned char)*a, (unsigned char)*b, 1);
	if (order != 0 || *a == 0)
		return order;
	if (cpu_has_avx2())
		return strncasecmp_avx2(a, b, size);
	return v16_compare((const unsigned char *)a, (const unsigned char *)b, size, 1);
}

CRT_OVERREADS KERNEL int strncasecmp(const char *a, const char *b, size_t size)
{
	if (size == 0)
		return 0;
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strncasecmp_avx512(a, b, size);
	if (cpu_known_to_have(CPU_AVX2))
		return strncasecmp_avx2(a, b, size);
	return strncasecmp_early(a, b, size);
}
