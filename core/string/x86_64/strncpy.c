/* SPDX-License-Identifier: MIT */
/* strncpy(): a string into a field of fixed size, filled up with NULs. */
#include <string.h>

#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static char *fill_long(char *to, const char *from, size_t size)
{
	text_field_long(to, from, size);
	return to;
}

CRT_OVERREADS KERNEL AVX512 CRT_NOINLINE static char *strncpy_avx512(char *to, const char *from, size_t size)
{
	if (CRT_UNLIKELY(size > 64 || !in_page(from, 64)))
		return fill_long(to, from, size);
	text_field_short(to, from, size);
	return to;
}

KERNEL char *strncpy(char *restrict to, const char *restrict from, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return strncpy_avx512(to, from, size);
	size_t length = strnlen(from, size);
	copy(to, from, length);
	if (length < size)
		memset(to + length, 0, size - length);
	return to;
}
