/* SPDX-License-Identifier: MIT */
/* strlcpy(): as much of a string as a buffer holds. */
#include <string.h>

#include "avx512.h"
#include "text.h"

/* Apart, so that the common way saves no register. */
CRT_NOINLINE static size_t strlcpy_measured(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strlen(from);
	if (length < size) {
		copy(to, from, length + 1);
	} else if (size != 0) {
		copy(to, from, size - 1);
		to[size - 1] = 0;
	}
	return length;
}

KERNEL size_t strlcpy(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strlcpy_avx512(to, from, size);
	return strlcpy_measured(to, from, size);
}
