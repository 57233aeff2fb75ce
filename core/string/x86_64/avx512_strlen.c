/* SPDX-License-Identifier: MIT */
/* strlen() with AVX-512. */
#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX512 size_t __crt_strlen_avx512(const char *string)
{
	const unsigned char *p = (const unsigned char *)string;
	return (size_t)((const char *)v64_find(p, v64_set(0), SCAN_NUL) - string);
}
