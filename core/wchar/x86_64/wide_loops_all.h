/* SPDX-License-Identifier: MIT */
/* wide_loops.h for 16 and 32 bytes, and the choice between them and AVX-512's kernels. */
#ifndef CRT_WIDE_LOOPS_ALL_H
#define CRT_WIDE_LOOPS_ALL_H

#include <wchar.h>

#include "x86_64/cpu.h"
#include "../../string/x86_64/vec.h"
#include "wide_avx512.h"

/* What is looked for: the null, a given wide character, or either. Constant in every call. */
enum wide_scan { WIDE_NULL, WIDE_ONE, WIDE_EITHER };

CRT_INLINE v16 v16_wset(wchar_t c) { return WIDE_OF_TWO ? _mm_set1_epi16((short)c) : _mm_set1_epi32((int)c); }
CRT_INLINE v16 v16_wload(const wchar_t *p) { return v16_load(p); }
CRT_INLINE v16 v16_wloadu(const wchar_t *p) { return v16_loadu(p); }
CRT_INLINE v16 v16_weq(v16 a, v16 b) { return WIDE_OF_TWO ? _mm_cmpeq_epi16(a, b) : _mm_cmpeq_epi32(a, b); }
CRT_INLINE uint64_t v16_wequal(v16 a, v16 b) { return v16_mask(v16_weq(a, b)); }
CRT_INLINE uint64_t v16_wzeroes(v16 v) { return v16_mask(v16_weq(v, v16_zero())); }
CRT_INLINE uint64_t v16_wunequal(v16 a, v16 b) { return v16_mask(v16_weq(a, b)) ^ 0xffff; }
CRT_INLINE v16 v16_whit(const wchar_t *p, v16 key, enum wide_scan what)
{
	v16 v = v16_wload(p);
	return what == WIDE_NULL ? v16_weq(v, v16_zero()) : what == WIDE_ONE ? v16_weq(v, key) :
		v16_or(v16_weq(v, key), v16_weq(v, v16_zero()));
}
CRT_INLINE int v16_whits4(const wchar_t *p, v16 key, enum wide_scan what)
{
	enum { U = 16 / sizeof(wchar_t) };
	return v16_mask(v16_or(v16_or(v16_whit(p, key, what), v16_whit(p + U, key, what)),
		v16_or(v16_whit(p + 2 * U, key, what), v16_whit(p + 3 * U, key, what)))) != 0;
}
/* Are four vectors equal and, if they are strings, without a null? */
CRT_INLINE int v16_wsame4(const wchar_t *a, const wchar_t *b, int is_string)
{
	enum { U = 16 / sizeof(wchar_t) };
	v16 same = _mm_set1_epi8(-1);
	for (int i = 0; i < 4; i++) {
		v16 v = v16_wloadu(a + i * U);
		same = v16_and(same, v16_weq(v, v16_wloadu(b + i * U)));
		if (is_string)
			same = _mm_andnot_si128(v16_weq(v, v16_zero()), same);
	}
	return v16_mask(same) == 0xffff;
}

AVX2_INLINE v32 v32_wset(wchar_t c) { return WIDE_OF_TWO ? _mm256_set1_epi16((short)c) : _mm256_set1_epi32((int)c); }
AVX2_INLINE v32 v32_wload(const wchar_t *p) { return v32_load(p); }
AVX2_INLINE v32 v32_wloadu(const wchar_t *p) { return v32_loadu(p); }
AVX2_INLINE v32 v32_weq(v32 a, v32 b) { return WIDE_OF_TWO ? _mm256_cmpeq_epi16(a, b) : _mm256_cmpeq_epi32(a, b); }
AVX2_INLINE uint64_t v32_wequal(v32 a, v32 b) { return v32_mask(v32_weq(a, b)); }
AVX2_INLINE uint64_t v32_wzeroes(v32 v) { return v32_mask(v32_weq(v, v32_zero())); }
AVX2_INLINE uint64_t v32_wunequal(v32 a, v32 b) { return ~v32_mask(v32_weq(a, b)); }
AVX2_INLINE v32 v32_whit(const wchar_t *p, v32 key, enum wide_scan what)
{
	v32 v = v32_wload(p);
	return what == WIDE_NULL ? v32_weq(v, v32_zero()) : what == WIDE_ONE ? v32_weq(v, key) :
		v32_or(v32_weq(v, key), v32_weq(v, v32_zero()));
}
AVX2_INLINE int v32_whits4(const wchar_t *p, v32 key, enum wide_scan what)
{
	enum { U = 32 / sizeof(wchar_t) };
	return v32_mask(v32_or(v32_or(v32_whit(p, key, what), v32_whit(p + U, key, what)),
		v32_or(v32_whit(p + 2 * U, key, what), v32_whit(p + 3 * U, key, what)))) != 0;
}
AVX2_INLINE int v32_wsame4(const wchar_t *a, const wchar_t *b, int is_string)
{
	enum { U = 32 / sizeof(wchar_t) };
	v32 same = _mm256_set1_epi8(-1);
	for (int i = 0; i < 4; i++) {
		v32 v = v32_wloadu(a + i * U);
		same = v32_and(same, v32_weq(v, v32_wloadu(b + i * U)));
		if (is_string)
			same = _mm256_andnot_si256(v32_weq(v, v32_zero()), same);
	}
	return v32_mask(same) == 0xffffffff;
}

/* How many wide characters a comparison may look at where not all of a vector is in one page, and bits for the ones that end it. */
CRT_INLINE size_t v16_wroom(const wchar_t *a, const wchar_t *b)
{
	(void)a;
	(void)b;
	return 1;
}
CRT_INLINE uint64_t v16_wpart(const wchar_t *a, const wchar_t *b, size_t room, int is_string)
{
	(void)room;
	return *a != *b || (is_string && *a == 0);
}
AVX2_INLINE size_t v32_wroom(const wchar_t *a, const wchar_t *b)
{
	return both_in_page(a, b, 16) ? 16 / sizeof(wchar_t) : 1;
}
AVX2_INLINE uint64_t v32_wpart(const wchar_t *a, const wchar_t *b, size_t room, int is_string)
{
	if (room == 1)
		return v16_wpart(a, b, room, is_string);
	v16 v = v16_wloadu(a);
	return v16_wunequal(v, v16_wloadu(b)) | (is_string ? v16_wzeroes(v) : 0);
}

#define V(name) v16_##name
#define V_T v16
#define V_SIZE 16
#define V_FN CRT_INLINE
#include "wide_loops.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

#define V(name) v32_##name
#define V_T v32
#define V_SIZE 32
#define V_FN AVX2_INLINE
#include "wide_loops.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

/* The function `name`: the best of three bodies that the CPU can run. */
#define WIDE_KERNEL(type, name, parameters, arguments, body256, body128) \
	CRT_OVERREADS AVX2 CRT_NOINLINE static type name##_avx2 parameters body256 \
	CRT_OVERREADS CRT_NOINLINE static type name##_sse2 parameters body128 \
	KERNEL type name parameters \
	{ \
		if (cpu_known_to_have(CPU_AVX512)) \
			return __crt_##name##_avx512 arguments; \
		unsigned char features = cpu_features(); \
		if (features & CPU_AVX512) \
			return __crt_##name##_avx512 arguments; \
		return features & CPU_AVX2 ? name##_avx2 arguments : name##_sse2 arguments; \
	}

#endif
