/* SPDX-License-Identifier: MIT */
/* strcat() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static void copy_long(char *to, const char *from)
{
	text_copy(to, from, SCAN_NUL);
}

CRT_OVERREADS KERNEL AVX512 char *__crt_strcat_avx512(char *to, const char *from)
{
	char *end = to + text_length(to);
	if (CRT_UNLIKELY(text_copy_short(end, from, SCAN_NUL) == 64))
		copy_long(end, from);
	return to;
}
