/* SPDX-License-Identifier: MIT */
/* strcat(): one string behind another. */
#include <string.h>

#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static void copy_long(char *to, const char *from)
{
	text_copy(to, from);
}

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strcat_avx512(char *to, const char *from)
{
	char *end = to + text_length(to);
	if (CRT_UNLIKELY(text_copy_short(end, from) == 64))
		copy_long(end, from);
	return to;
}

KERNEL char *strcat(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return strcat_avx512(to, from);
	copy(to + strlen(to), from, strlen(from) + 1);
	return to;
}
