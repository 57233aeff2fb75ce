/* SPDX-License-Identifier: MIT */
/* wcschrnul() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/find.h"

CRT_OVERREADS KERNEL AVX512 wchar_t *__crt_wcschrnul_avx512(const wchar_t *string, wchar_t c)
{
	return (wchar_t *)(void *)v64_find((const unsigned char *)string, v64_wide_set(c), SCAN_WIDE_EITHER);
}
