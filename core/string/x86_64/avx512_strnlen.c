/* SPDX-License-Identifier: MIT */
/* strnlen() with AVX-512. */
#include "avx512.h"
#include "find.h"

CRT_OVERREADS KERNEL AVX512 size_t __crt_strnlen_avx512(const char *string, size_t size)
{
	const unsigned char *p = (const unsigned char *)string;
	size_t at = v64_find_to(p, size, v64_set(0), SCAN_NUL);
	return at < size ? at : size;
}
