/* SPDX-License-Identifier: MIT */
/* wcscpy() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static wchar_t *copy_long(wchar_t *to, const wchar_t *from)
{
	text_copy(to, from, SCAN_WIDE_NULL);
	return to;
}

CRT_OVERREADS KERNEL AVX512 wchar_t *__crt_wcscpy_avx512(wchar_t *to, const wchar_t *from)
{
	return CRT_LIKELY(text_copy_short(to, from, SCAN_WIDE_NULL) < 64) ? to : copy_long(to, from);
}
