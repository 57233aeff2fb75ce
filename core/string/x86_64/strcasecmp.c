/* SPDX-License-Identifier: MIT */
/* strcasecmp(): the order of two strings without regard to ASCII case. */
#include <strings.h>

#include "avx512.h"
#include "compare.h"

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static int strcasecmp_avx2(const char *a, const char *b)
{
	return v32_compare((const unsigned char *)a, (const unsigned char *)b, SIZE_MAX, 1);
}

CRT_OVERREADS KERNEL int strcasecmp(const char *a, const char *b)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strcasecmp_avx512(a, b);
	if (cpu_known_to_have(CPU_AVX2))
		return strcasecmp_avx2(a, b);
	/* Most comparisons end at once. */
	int order = compare_bytes((unsigned char)*a, (unsigned char)*b, 1);
	if (order != 0 || *a == 0)
		return order;
	if (cpu_has_avx2())
		return strcasecmp_avx2(a, b);
	return v16_compare((const unsigned char *)a, (const unsigned char *)b, SIZE_MAX, 1);
}
