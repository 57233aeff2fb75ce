/* SPDX-License-Identifier: MIT */
/* stpncpy(): strncpy() that returns the end of the text. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Apart, so that the common way saves no register. */
CRT_NOINLINE static char *stpncpy_measured(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strnlen(from, size);
	copy(to, from, length);
	return length < size ? memset(to + length, 0, size - length) : to + length;
}

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *stpncpy_avx2(char *restrict to, const char *restrict from, size_t size)
{
	char *end = v32_text_field(to, from, size);
	return end != NULL ? end : stpncpy_measured(to, from, size);
}

KERNEL char *stpncpy(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_stpncpy_avx512(to, from, size);
	if (cpu_known_to_have(CPU_AVX2))
		return stpncpy_avx2(to, from, size);
	return stpncpy_measured(to, from, size);
}
