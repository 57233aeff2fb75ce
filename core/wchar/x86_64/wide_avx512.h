/* SPDX-License-Identifier: MIT */
/* The AVX-512 kernels for wide characters; see string/x86_64/avx512.h. */
#ifndef CRT_WIDE_AVX512_H
#define CRT_WIDE_AVX512_H

#include <stddef.h>

wchar_t *__crt_wcschr_avx512(const wchar_t *string, wchar_t c);
wchar_t *__crt_wcschrnul_avx512(const wchar_t *string, wchar_t c);
int __crt_wcscmp_avx512(const wchar_t *a, const wchar_t *b);
wchar_t *__crt_wcscpy_avx512(wchar_t *to, const wchar_t *from);
size_t __crt_wcslen_avx512(const wchar_t *string);
int __crt_wcsncmp_avx512(const wchar_t *a, const wchar_t *b, size_t count);
size_t __crt_wcsnlen_avx512(const wchar_t *string, size_t count);
wchar_t *__crt_wcsrchr_avx512(const wchar_t *string, wchar_t c);
wchar_t *__crt_wmemchr_avx512(const wchar_t *object, wchar_t c, size_t count);
int __crt_wmemcmp_avx512(const wchar_t *a, const wchar_t *b, size_t count);
wchar_t *__crt_wmemset_avx512(wchar_t *to, wchar_t c, size_t count);

/* The bytes of `count` wide characters; for more than there can be, those of a whole number of them. */
static inline size_t wide_size(size_t count)
{
	const size_t most = (size_t)-1 / sizeof(wchar_t);
	return (count < most ? count : most) * sizeof(wchar_t);
}

#endif
