/* SPDX-License-Identifier: MIT */
/* wmemchr() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/find.h"

CRT_OVERREADS KERNEL AVX512 wchar_t *__crt_wmemchr_avx512(const wchar_t *object, wchar_t c, size_t count)
{
	size_t size = wide_size(count);
	size_t at = v64_find_to((const unsigned char *)object, size, v64_wide_set(c), SCAN_WIDE);
	return at < size ? (wchar_t *)object + at / sizeof(wchar_t) : NULL;
}
