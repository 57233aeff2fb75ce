/* SPDX-License-Identifier: MIT */
/* strcpy(): a string with its NUL. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Measures, and copies then. */
CRT_NOINLINE static char *strcpy_plain(char *to, const char *from)
{
	return copy(to, from, strlen(from) + 1);
}

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *strcpy_avx2(char *to, const char *from)
{
	if (CRT_UNLIKELY(!in_page(from, 32)))
		return strcpy_plain(to, from);
	v32_text_copy(to, from);
	return to;
}

KERNEL char *strcpy(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strcpy_avx512(to, from);
	if (cpu_known_to_have(CPU_AVX2))
		return strcpy_avx2(to, from);
	return strcpy_plain(to, from);
}
