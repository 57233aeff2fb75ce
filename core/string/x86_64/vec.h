/* SPDX-License-Identifier: MIT */
/* Vectors of 16 bytes (SSE2, on every x86-64) and of 32 (AVX2), under names that differ in the width alone. */
#ifndef CRT_VEC_H
#define CRT_VEC_H

/* The compilers' headers include one for aligned allocation, which wants a whole <stdlib.h>. It is not needed here. */
#define _MM_MALLOC_H_INCLUDED
#define __MM_MALLOC_H
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/* A function with this attribute is called only where cpu_has_avx2(). The compiler ends it with vzeroupper. */
#define AVX2 __attribute__((target("avx2")))
#define AVX2_INLINE static inline __attribute__((always_inline, target("avx2")))

/* The same for CPU_AVX512. */
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,bmi,bmi2,lzcnt")))
#define AVX512_INLINE static inline __attribute__((always_inline, target("avx512f,avx512bw,avx512vl,bmi,bmi2,lzcnt")))

/* A kernel starts on a cache line: short calls are over before a second line would have come. */
#define KERNEL __attribute__((aligned(64)))

/* Below this many bytes from its end, a page's next byte may belong to somebody else, or to nobody. */
enum { PAGE = 4096 };

/* Whether `size` bytes at `p` are all in one page. */
CRT_INLINE int in_page(const void *p, size_t size)
{
	return ((uintptr_t)p & (PAGE - 1)) <= PAGE - size;
}

CRT_INLINE int both_in_page(const void *p, const void *q, size_t size)
{
	/* The last byte of each has the page's number of the first. */
	uintptr_t x = ((uintptr_t)p + (size - 1)) ^ (uintptr_t)p;
	uintptr_t y = ((uintptr_t)q + (size - 1)) ^ (uintptr_t)q;
	return ((x | y) & PAGE) == 0;
}

/* The number of the lowest set bit. */
CRT_INLINE size_t lowest(uint64_t bits)
{
	return (unsigned)__builtin_ctzll(bits);
}

CRT_INLINE size_t lowest32(uint32_t bits)
{
	return (unsigned)__builtin_ctz(bits);
}

/* The number of the highest. */
CRT_INLINE size_t highest(uint64_t bits)
{
	return 63 ^ (unsigned)__builtin_clzll(bits);
}

/* Of two pieces of 64 bits, of which one at least is not 0: the number of the lowest bit, and of the highest. No branch decides which. */
CRT_INLINE size_t lowest_of_two(uint64_t low, uint64_t high)
{
	size_t in_high = 64 + (size_t)(unsigned)__builtin_ctzll(high | (uint64_t)1 << 63);
	return low != 0 ? lowest(low) : in_high;
}

/* The two bytes that the lowest bit stands for. */
CRT_INLINE int order(const unsigned char *a, const unsigned char *b, uint64_t bits)
{
	return a[lowest(bits)] - b[lowest(bits)];
}

typedef uint16_t word16 __attribute__((may_alias, aligned(1)));
typedef uint32_t word32 __attribute__((may_alias, aligned(1)));
typedef uint64_t word64 __attribute__((may_alias, aligned(1)));

typedef __m128i v16;
CRT_INLINE v16 v16_load(const void *p) { return _mm_load_si128(p); }
CRT_INLINE v16 v16_loadu(const void *p) { return _mm_loadu_si128(p); }
CRT_INLINE void v16_store(void *p, v16 v) { _mm_store_si128(p, v); }
CRT_INLINE void v16_storeu(void *p, v16 v) { _mm_storeu_si128(p, v); }
CRT_INLINE v16 v16_zero(void) { return _mm_setzero_si128(); }
CRT_INLINE v16 v16_set(int c) { return _mm_set1_epi8((char)c); }
CRT_INLINE v16 v16_eq(v16 a, v16 b) { return _mm_cmpeq_epi8(a, b); }
CRT_INLINE v16 v16_min(v16 a, v16 b) { return _mm_min_epu8(a, b); }
CRT_INLINE v16 v16_and(v16 a, v16 b) { return _mm_and_si128(a, b); }
CRT_INLINE v16 v16_or(v16 a, v16 b) { return _mm_or_si128(a, b); }
CRT_INLINE v16 v16_xor(v16 a, v16 b) { return _mm_xor_si128(a, b); }
/* One bit for each byte: its highest. */
CRT_INLINE uint32_t v16_mask(v16 v) { return (uint32_t)_mm_movemask_epi8(v); }
/* A-Z as a-z. The sum makes the letters the greatest signed bytes. */
CRT_INLINE v16 v16_lower(v16 v)
{
	v16 moved = _mm_add_epi8(v, _mm_set1_epi8(127 - 'Z'));
	v16 letters = _mm_cmpgt_epi8(moved, _mm_set1_epi8(127 - 26));
	return _mm_or_si128(v, _mm_and_si128(letters, _mm_set1_epi8(0x20)));
}

typedef __m256i v32;
AVX2_INLINE v32 v32_load(const void *p) { return _mm256_load_si256(p); }
AVX2_INLINE v32 v32_loadu(const void *p) { return _mm256_loadu_si256(p); }
AVX2_INLINE void v32_store(void *p, v32 v) { _mm256_store_si256(p, v); }
AVX2_INLINE void v32_storeu(void *p, v32 v) { _mm256_storeu_si256(p, v); }
AVX2_INLINE v32 v32_zero(void) { return _mm256_setzero_si256(); }
AVX2_INLINE v32 v32_set(int c) { return _mm256_set1_epi8((char)c); }
AVX2_INLINE v32 v32_eq(v32 a, v32 b) { return _mm256_cmpeq_epi8(a, b); }
AVX2_INLINE v32 v32_min(v32 a, v32 b) { return _mm256_min_epu8(a, b); }
AVX2_INLINE v32 v32_and(v32 a, v32 b) { return _mm256_and_si256(a, b); }
AVX2_INLINE v32 v32_or(v32 a, v32 b) { return _mm256_or_si256(a, b); }
AVX2_INLINE v32 v32_xor(v32 a, v32 b) { return _mm256_xor_si256(a, b); }
AVX2_INLINE uint32_t v32_mask(v32 v) { return (uint32_t)_mm256_movemask_epi8(v); }
AVX2_INLINE v32 v32_lower(v32 v)
{
	v32 moved = _mm256_add_epi8(v, _mm256_set1_epi8(127 - 'Z'));
	v32 letters = _mm256_cmpgt_epi8(moved, _mm256_set1_epi8(127 - 26));
	return _mm256_or_si256(v, _mm256_and_si256(letters, _mm256_set1_epi8(0x20)));
}

/* Keeps what was loaded in a register: else it is loaded again for each of its uses. */
#define VEC_PIN(v) __asm__("" : "+x"(v))

typedef __m512i v64;
/* The registers from 16 on are not part of AVX's state: who uses them alone needs no vzeroupper, and Windows does not want them saved.
 * `register v64 a V64_HIGH(16) = ...;` asks for one; V64_PIN makes the compiler keep to it. */
#define V64_HIGH(number) __asm__("zmm" #number)
#define V64_PIN(a) __asm__("" : "+v"(a))
#define V64_PIN2(a, b) __asm__("" : "+v"(a), "+v"(b))
#define V64_PIN4(a, b, c, d) __asm__("" : "+v"(a), "+v"(b), "+v"(c), "+v"(d))
AVX512_INLINE v64 v64_load(const void *p) { return _mm512_load_si512(p); }
AVX512_INLINE v64 v64_set(int c) { return _mm512_set1_epi8((char)c); }
AVX512_INLINE v64 v64_min(v64 a, v64 b) { return _mm512_min_epu8(a, b); }
AVX512_INLINE v64 v64_xor(v64 a, v64 b) { return _mm512_xor_si512(a, b); }
AVX512_INLINE v64 v64_or(v64 a, v64 b) { return _mm512_or_si512(a, b); }
/* The bytes whose bit is set, and 0 for the others, which are not touched and may be out of reach. */
AVX512_INLINE v64 v64_load_some(uint64_t mask, const void *p) { return _mm512_maskz_loadu_epi8(mask, p); }
AVX512_INLINE void v64_store_some(void *p, uint64_t mask, v64 v) { _mm512_mask_storeu_epi8(p, mask, v); }
/* The lowest `count` bits, which may be 64. */
AVX512_INLINE uint64_t v64_first(size_t count) { return _bzhi_u64(~(uint64_t)0, (unsigned)count); }
/* The bits of `among` whose bytes are equal. */
AVX512_INLINE uint64_t v64_equal_among(uint64_t among, v64 a, v64 b) { return _mm512_mask_cmpeq_epi8_mask(among, a, b); }
AVX512_INLINE uint64_t v64_unequal(v64 a, v64 b) { return _mm512_cmpneq_epi8_mask(a, b); }
/* Some of these for half a vector. */
AVX512_INLINE uint32_t v32_unequal(v32 a, v32 b) { return _mm256_cmpneq_epi8_mask(a, b); }
AVX512_INLINE uint32_t v32_equal_text(v32 a, v32 b) { return _mm256_mask_cmpeq_epi8_mask(_mm256_test_epi8_mask(a, a), a, b); }
/* v32_lower() with a mask. */
AVX512_INLINE v32 v32_lower_masked(v32 v)
{
	uint32_t letters = _mm256_cmplt_epu8_mask(_mm256_sub_epi8(v, _mm256_set1_epi8('A')), _mm256_set1_epi8(26));
	return _mm256_mask_add_epi8(v, letters, v, _mm256_set1_epi8(0x20));
}
AVX512_INLINE v32 v32_load_some(uint32_t mask, const void *p) { return _mm256_maskz_loadu_epi8(mask, p); }
/* The bits of `among` whose bytes differ from those at `p`, of which no other is touched. (There is no intrinsic for it: the compiler takes
 * an operand in memory for one that is read whole.) */
AVX512_INLINE uint32_t v32_unequal_some(uint32_t among, v32 a, const void *p)
{
	__mmask32 bits;
	__asm__("vpcmpneqb %[b], %[a], %[bits]%{%[among]%}" : [bits] "=k"(bits)
		: [a] "v"(a), [b] "m"(*(const char(*)[32])p), [among] "Yk"(among));
	return bits;
}
AVX512_INLINE uint32_t v32_first(size_t count) { return _bzhi_u32(~(uint32_t)0, (unsigned)count); }
/* One bit for each byte that is equal and not 0. */
AVX512_INLINE uint64_t v64_equal_text(v64 a, v64 b) { return _mm512_mask_cmpeq_epi8_mask(_mm512_test_epi8_mask(a, a), a, b); }
AVX512_INLINE uint64_t v64_nonzeroes(v64 v) { return _mm512_test_epi8_mask(v, v); }
AVX512_INLINE v64 v64_lower(v64 v)
{
	uint64_t letters = _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8('A')), _mm512_set1_epi8(26));
	return _mm512_mask_add_epi8(v, letters, v, _mm512_set1_epi8(0x20));
}
/* One bit for each byte that is 0, or equal. */
AVX512_INLINE uint64_t v64_zeroes(v64 v) { return _mm512_testn_epi8_mask(v, v); }
AVX512_INLINE uint64_t v64_equal(v64 a, v64 b) { return _mm512_cmpeq_epi8_mask(a, b); }
AVX512_INLINE uint64_t v64_equal_in(uint64_t mask, v64 a, v64 b) { return _mm512_mask_cmpeq_epi8_mask(mask, a, b); }
/* Nonzero if two masks are 0: without a way through the other registers. */
AVX512_INLINE int v64_no_bit(uint64_t a, uint64_t b) { return _kortestz_mask64_u8(a, b); }
/* Wide characters: one bit of a mask for each. */
enum { WIDE_OF_TWO = sizeof(wchar_t) == 2 };
AVX512_INLINE v64 v64_wide_set(wchar_t c) { return WIDE_OF_TWO ? _mm512_set1_epi16((short)c) : _mm512_set1_epi32((int)c); }
AVX512_INLINE v64 v64_wide_min(v64 a, v64 b) { return WIDE_OF_TWO ? _mm512_min_epu16(a, b) : _mm512_min_epu32(a, b); }
AVX512_INLINE uint64_t v64_wide_zeroes(v64 v) { return WIDE_OF_TWO ? _mm512_testn_epi16_mask(v, v) : _mm512_testn_epi32_mask(v, v); }
AVX512_INLINE uint64_t v64_wide_equal(v64 a, v64 b) { return WIDE_OF_TWO ? _mm512_cmpeq_epi16_mask(a, b) : _mm512_cmpeq_epi32_mask(a, b); }
AVX512_INLINE uint64_t v64_wide_equal_text(v64 a, v64 b)
{
	return WIDE_OF_TWO ? _mm512_mask_cmpeq_epi16_mask(_mm512_test_epi16_mask(a, a), a, b) :
		_mm512_mask_cmpeq_epi32_mask(_mm512_test_epi32_mask(a, a), a, b);
}
AVX512_INLINE uint32_t v32_wide_equal_text(v32 a, v32 b)
{
	return WIDE_OF_TWO ? _mm256_mask_cmpeq_epi16_mask(_mm256_test_epi16_mask(a, a), a, b) :
		_mm256_mask_cmpeq_epi32_mask(_mm256_test_epi32_mask(a, a), a, b);
}
AVX512_INLINE v64 v64_loadu(const void *p) { return _mm512_loadu_si512(p); }
AVX512_INLINE void v64_store(void *p, v64 v) { _mm512_store_si512(p, v); }
AVX512_INLINE void v64_storeu(void *p, v64 v) { _mm512_storeu_si512(p, v); }

#endif
