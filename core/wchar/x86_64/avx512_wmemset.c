/* SPDX-License-Identifier: MIT */
/* wmemset() with AVX-512. */
#include "wide_avx512.h"
#include "../../string/x86_64/vec.h"

/* More than 32 bytes: first and last vectors, which may overlap, and whole lines between them. */
KERNEL AVX512 wchar_t *__crt_wmemset_avx512(wchar_t *to, wchar_t c, size_t count)
{
	register v64 v V64_HIGH(16) = v64_wide_set(c);
	V64_PIN(v);
	unsigned char *p = (unsigned char *)to;
	unsigned char *end = p + count * sizeof(wchar_t);
	if (end - p <= 64) {
		_mm256_storeu_si256((__m256i *)(void *)p, _mm512_castsi512_si256(v));
		_mm256_storeu_si256((__m256i *)(void *)(end - 32), _mm512_castsi512_si256(v));
		return to;
	}
	v64_storeu(p, v);
	v64_storeu(end - 64, v);
	p = (unsigned char *)(((uintptr_t)p + 64) & ~(uintptr_t)63);
	for (; end - p > 256; p += 256) {
		v64_store(p, v);
		v64_store(p + 64, v);
		v64_store(p + 128, v);
		v64_store(p + 192, v);
	}
	for (; end - p > 64; p += 64)
		v64_store(p, v);
	return to;
}
