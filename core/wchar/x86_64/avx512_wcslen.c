/* SPDX-License-Identifier: MIT */
/* wcslen() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/find.h"

CRT_OVERREADS KERNEL AVX512 size_t __crt_wcslen_avx512(const wchar_t *string)
{
	const unsigned char *p = (const unsigned char *)string;
	return (size_t)(v64_find(p, v64_set(0), SCAN_WIDE_NULL) - p) / sizeof(wchar_t);
}
