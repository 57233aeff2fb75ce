/* SPDX-License-Identifier: MIT */
/* memchr() with AVX-512. */
#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX512 void *__crt_memchr_avx512(const void *object, int c, size_t size)
{
	const unsigned char *p = object;
	size_t at = v64_find_to(p, size, v64_set(c), SCAN_BYTE);
	return at < size ? (void *)(p + at) : NULL;
}
