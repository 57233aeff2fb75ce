/* SPDX-License-Identifier: MIT */
/* strncat(): at most so many bytes of one string behind another. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Apart, so that the common way saves no register. */
CRT_NOINLINE static char *strncat_measured(char *restrict to, const char *restrict from, size_t size)
{
	char *end = to + strlen(to);
	size_t length = strnlen(from, size);
	copy(end, from, length);
	end[length] = 0;
	return to;
}

KERNEL char *strncat(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strncat_avx512(to, from, size);
	return strncat_measured(to, from, size);
}
