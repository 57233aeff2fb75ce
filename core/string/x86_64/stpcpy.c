/* SPDX-License-Identifier: MIT */
/* stpcpy(): a string with its NUL, and where that now is. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Measures, and copies then. */
CRT_NOINLINE static char *stpcpy_plain(char *to, const char *from)
{
	size_t length = strlen(from);
	return (char *)copy(to, from, length + 1) + length;
}

CRT_OVERREADS KERNEL AVX2 CRT_NOINLINE static char *stpcpy_avx2(char *to, const char *from)
{
	if (CRT_UNLIKELY(!in_page(from, 32)))
		return stpcpy_plain(to, from);
	return v32_text_copy(to, from);
}

KERNEL char *stpcpy(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_stpcpy_avx512(to, from);
	if (cpu_known_to_have(CPU_AVX2))
		return stpcpy_avx2(to, from);
	return stpcpy_plain(to, from);
}
