/* SPDX-License-Identifier: MIT */
/* strncasecmp() with AVX-512. */
#include "avx512.h"
#include "compare.h"

CRT_OVERREADS KERNEL AVX512 int __crt_strncasecmp_avx512(const char *a, const char *b, size_t size)
{
	return v64_compare((const unsigned char *)a, (const unsigned char *)b, size, COMPARE_FOLDED);
}
