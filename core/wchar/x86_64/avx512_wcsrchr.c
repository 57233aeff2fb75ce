/* SPDX-License-Identifier: MIT */
/* wcsrchr() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/last.h"

CRT_OVERREADS KERNEL AVX512 wchar_t *__crt_wcsrchr_avx512(const wchar_t *string, wchar_t c)
{
	return v64_find_last(string, v64_wide_set(c), SCAN_WIDE_NULL, SCAN_WIDE, SCAN_WIDE_EITHER);
}
