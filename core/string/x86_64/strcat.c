/* SPDX-License-Identifier: MIT */
/* strcat(): one string behind another. */
#include <string.h>

#include "text.h"

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strcat_avx512(char *to, const char *from)
{
	copy(to + text_length(to), from, text_length(from) + 1);
	return to;
}

KERNEL char *strcat(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return strcat_avx512(to, from);
	copy(to + strlen(to), from, strlen(from) + 1);
	return to;
}
