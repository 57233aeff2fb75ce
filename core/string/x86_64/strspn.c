/* SPDX-License-Identifier: MIT */
/* strspn(): how many bytes at the start are all of a set. */
#include <string.h>

#include "span.h"

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static size_t strspn_avx512(const char *string, const char *set)
{
	return v64_span((const unsigned char *)string, (const unsigned char *)set, 0);
}

CRT_OVERREADS AVX2 CRT_NOINLINE static size_t strspn_avx2(const char *string, const char *set)
{
	return v32_span((const unsigned char *)string, (const unsigned char *)set, 0);
}

size_t strspn(const char *string, const char *set)
{
	if (set[0] == 0)
		return 0;
	if (cpu_known_to_have(CPU_AVX512))
		return strspn_avx512(string, set);
	if (cpu_has_avx2())
		return strspn_avx2(string, set);
	return span_by_table((const unsigned char *)string, (const unsigned char *)set, 0);
}
