/* SPDX-License-Identifier: MIT */
/* wmemset(): one wide character into all of an object. */
#include "wide_loops_all.h"

enum { U16 = 16 / sizeof(wchar_t), U32 = 32 / sizeof(wchar_t) };

CRT_NOINLINE static wchar_t *wmemset_sse2(wchar_t *to, wchar_t c, size_t count)
{
	v16 v = v16_wset(c);
	wchar_t *last = to + count - U16;
	for (wchar_t *p = to; p < last; p += U16)
		v16_storeu(p, v);
	v16_storeu(last, v);
	return to;
}

AVX2 CRT_NOINLINE static wchar_t *wmemset_avx2(wchar_t *to, wchar_t c, size_t count)
{
	v32 v = v32_wset(c);
	wchar_t *end = to + count;
	v32_storeu(to, v);
	v32_storeu(end - U32, v);
	wchar_t *p = (wchar_t *)(((uintptr_t)to + 32) & ~(uintptr_t)31);
	for (; (size_t)(end - p) >= 4 * U32 && p < end; p += 4 * U32) {
		v32_store(p, v);
		v32_store(p + U32, v);
		v32_store(p + 2 * U32, v);
		v32_store(p + 3 * U32, v);
	}
	for (; p < end - U32; p += U32)
		v32_store(p, v);
	return to;
}

KERNEL wchar_t *wmemset(wchar_t *to, wchar_t c, size_t count)
{
	if (count < U16) {
		for (size_t i = 0; i < count; i++)
			to[i] = c;
		return to;
	}
	if (count <= U32)
		return wmemset_sse2(to, c, count);
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_wmemset_avx512(to, c, count);
	return cpu_has_avx2() ? wmemset_avx2(to, c, count) : wmemset_sse2(to, c, count);
}
