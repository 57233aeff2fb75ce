/* SPDX-License-Identifier: MIT */
/* strcmp() with AVX-512. */
#include "avx512.h"
#include "compare.h"

CRT_OVERREADS KERNEL AVX512 int __crt_strcmp_avx512(const char *a, const char *b)
{
	return v64_compare((const unsigned char *)a, (const unsigned char *)b, SIZE_MAX, COMPARE_BYTES);
}
