/* SPDX-License-Identifier: MIT */
/* wcsnlen() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/find.h"

CRT_OVERREADS KERNEL AVX512 size_t __crt_wcsnlen_avx512(const wchar_t *string, size_t count)
{
	size_t size = wide_size(count);
	size_t at = v64_find_to((const unsigned char *)string, size, v64_set(0), SCAN_WIDE_NULL);
	return at < size ? at / sizeof(wchar_t) : count;
}
