/* SPDX-License-Identifier: MIT */
/* strcpy() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static char *copy_long(char *to, const char *from)
{
	text_copy(to, from, SCAN_NUL);
	return to;
}

CRT_OVERREADS KERNEL AVX512 char *__crt_strcpy_avx512(char *to, const char *from)
{
	return CRT_LIKELY(text_copy_short(to, from, SCAN_NUL) < 64) ? to : copy_long(to, from);
}
