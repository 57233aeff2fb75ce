/* SPDX-License-Identifier: MIT */
/* strncpy(): a string into a field of fixed size, filled up with NULs. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Apart, so that the common way saves no register. */
CRT_NOINLINE static char *strncpy_measured(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strnlen(from, size);
	copy(to, from, length);
	if (length < size)
		memset(to + length, 0, size - length);
	return to;
}

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *strncpy_avx2(char *restrict to, const char *restrict from, size_t size)
{
	return v32_text_field(to, from, size) != NULL ? to : strncpy_measured(to, from, size);
}

KERNEL char *strncpy(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strncpy_avx512(to, from, size);
	if (cpu_known_to_have(CPU_AVX2))
		return strncpy_avx2(to, from, size);
	return strncpy_measured(to, from, size);
}
