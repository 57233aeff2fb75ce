/* SPDX-License-Identifier: MIT */
/* strchrnul() with AVX-512. */
#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX512 char *__crt_strchrnul_avx512(const char *string, int c)
{
	const unsigned char *p = (const unsigned char *)string;
	return (char *)v64_find(p, v64_set(c), SCAN_EITHER);
}
