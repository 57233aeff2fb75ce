/* SPDX-License-Identifier: MIT */
/* stpcpy() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static char *copy_long(char *to, const char *from)
{
	return text_copy(to, from, SCAN_NUL);
}

CRT_OVERREADS KERNEL AVX512 char *__crt_stpcpy_avx512(char *to, const char *from)
{
	size_t length = text_copy_short(to, from, SCAN_NUL);
	return CRT_LIKELY(length < 64) ? to + length : copy_long(to, from);
}
