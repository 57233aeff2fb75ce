/* SPDX-License-Identifier: MIT */
/* wcschr() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/find.h"

CRT_OVERREADS KERNEL AVX512 wchar_t *__crt_wcschr_avx512(const wchar_t *string, wchar_t c)
{
	string = (const wchar_t *)(const void *)v64_find((const unsigned char *)string, v64_wide_set(c), SCAN_WIDE_EITHER);
	return *string == c ? (wchar_t *)string : NULL;
}
