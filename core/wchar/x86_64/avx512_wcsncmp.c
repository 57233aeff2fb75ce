/* SPDX-License-Identifier: MIT */
/* wcsncmp() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/compare.h"

CRT_OVERREADS KERNEL AVX512 int __crt_wcsncmp_avx512(const wchar_t *a, const wchar_t *b, size_t count)
{
	return v64_compare((const unsigned char *)a, (const unsigned char *)b, wide_size(count), COMPARE_WIDE);
}
