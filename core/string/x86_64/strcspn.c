/* SPDX-License-Identifier: MIT */
/* strcspn(): how many bytes at the start are none of a set. */
#include <string.h>

#include "span.h"

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static size_t strcspn_avx512(const char *string, const char *set)
{
	return v64_span((const unsigned char *)string, (const unsigned char *)set, 1);
}

CRT_OVERREADS AVX2 CRT_NOINLINE static size_t strcspn_avx2(const char *string, const char *set)
{
	return v32_span((const unsigned char *)string, (const unsigned char *)set, 1);
}

size_t strcspn(const char *string, const char *set)
{
	if (set[0] == 0)
		return strlen(string);
	if (cpu_known_to_have(CPU_AVX512))
		return strcspn_avx512(string, set);
	if (cpu_has_avx2())
		return strcspn_avx2(string, set);
	return span_by_table((const unsigned char *)string, (const unsigned char *)set, 1);
}
