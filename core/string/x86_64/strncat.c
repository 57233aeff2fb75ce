/* SPDX-License-Identifier: MIT */
/* strncat(): at most so many bytes of one string behind another. */
#include <string.h>

#include "text.h"

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strncat_avx512(char *to, const char *from, size_t size)
{
	char *end = to + text_length(to);
	size_t length = text_length_to(from, size);
	copy(end, from, length);
	end[length] = 0;
	return to;
}

KERNEL char *strncat(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return strncat_avx512(to, from, size);
	char *end = to + strlen(to);
	size_t length = strnlen(from, size);
	copy(end, from, length);
	end[length] = 0;
	return to;
}
