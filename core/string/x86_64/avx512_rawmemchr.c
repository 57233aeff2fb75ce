/* SPDX-License-Identifier: MIT */
/* rawmemchr() with AVX-512. */
#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX512 void *__crt_rawmemchr_avx512(const void *object, int c)
{
	const unsigned char *p = object;
	return (void *)v64_find(p, v64_set(c), SCAN_BYTE);
}
