/* SPDX-License-Identifier: MIT */
/* wmemcmp() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/objects.h"

AVX512_INLINE int wide_order(const unsigned char *a, const unsigned char *b, uint64_t bits)
{
	size_t at = lowest(bits) / sizeof(wchar_t);
	wchar_t x = ((const wchar_t *)(const void *)a)[at];
	wchar_t y = ((const wchar_t *)(const void *)b)[at];
	return (x > y) - (x < y);
}

CRT_OVERREADS KERNEL AVX512 int __crt_wmemcmp_avx512(const wchar_t *a, const wchar_t *b, size_t count)
{
	return v64_compare_objects((const unsigned char *)a, (const unsigned char *)b, count * sizeof(wchar_t), wide_order);
}
