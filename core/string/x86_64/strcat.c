/* SPDX-License-Identifier: MIT */
/* strcat(): one string behind another. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Apart, so that the common way saves no register. */
CRT_NOINLINE static char *strcat_measured(char *restrict to, const char *restrict from)
{
	copy(to + strlen(to), from, strlen(from) + 1);
	return to;
}

KERNEL char *strcat(char *restrict to, const char *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strcat_avx512(to, from);
	return strcat_measured(to, from);
}
