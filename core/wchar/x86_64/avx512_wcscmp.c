/* SPDX-License-Identifier: MIT */
/* wcscmp() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/compare.h"

CRT_OVERREADS KERNEL AVX512 int __crt_wcscmp_avx512(const wchar_t *a, const wchar_t *b)
{
	return v64_compare((const unsigned char *)a, (const unsigned char *)b, SIZE_MAX, COMPARE_WIDE);
}
