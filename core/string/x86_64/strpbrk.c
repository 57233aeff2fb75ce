/* SPDX-License-Identifier: MIT */
/* strpbrk(): the first byte that is one of a set. */
#include <string.h>

#include "span.h"

CRT_INLINE char *found_at(const char *string, size_t before)
{
	return string[before] != 0 ? (char *)string + before : NULL;
}

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strpbrk_avx512(const char *string, const char *set)
{
	return found_at(string, v64_span((const unsigned char *)string, (const unsigned char *)set, 1));
}

CRT_OVERREADS AVX2 CRT_NOINLINE static char *strpbrk_avx2(const char *string, const char *set)
{
	return found_at(string, v32_span((const unsigned char *)string, (const unsigned char *)set, 1));
}

char *strpbrk(const char *string, const char *set)
{
	if (set[0] == 0)
		return NULL;
	if (cpu_known_to_have(CPU_AVX512))
		return strpbrk_avx512(string, set);
	if (cpu_has_avx2())
		return strpbrk_avx2(string, set);
	return found_at(string, span_by_table((const unsigned char *)string, (const unsigned char *)set, 1));
}
