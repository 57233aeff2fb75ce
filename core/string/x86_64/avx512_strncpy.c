/* SPDX-License-Identifier: MIT */
/* strncpy() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static char *fill_long(char *to, const char *from, size_t size)
{
	text_field_long(to, from, size);
	return to;
}

CRT_OVERREADS KERNEL AVX512 char *__crt_strncpy_avx512(char *to, const char *from, size_t size)
{
	if (CRT_UNLIKELY(size > 64 || !in_page(from, 64)))
		return fill_long(to, from, size);
	text_field_short(to, from, size);
	return to;
}
