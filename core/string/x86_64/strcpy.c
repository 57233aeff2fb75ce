/* SPDX-License-Identifier: MIT */
/* strcpy(): a string with its NUL. */
#include <string.h>

#include "text.h"

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strcpy_avx512(char *to, const char *from)
{
	return copy(to, from, text_length(from) + 1);
}

KERNEL char *strcpy(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return strcpy_avx512(to, from);
	return copy(to, from, strlen(from) + 1);
}
