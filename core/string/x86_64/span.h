/* SPDX-License-Identifier: MIT */
/* Looking for the first byte that is, or is not, one of a set: strspn(), strcspn() and strpbrk().
 *
 * A set of up to four bytes is four comparisons. A larger one becomes a map of 256 bits, made in registers: a shuffle fetches the eight bits
 * for a byte's upper five bits, another the one for its lower three. As making the map takes as long as looking at dozens of bytes, the
 * first ones go by the CPU's own instruction for it. */
#ifndef CRT_SPAN_H
#define CRT_SPAN_H

#include "../byteset.h"
#include "x86_64/cpu.h"
#include "vec.h"

/* The bytes of a set of at least one, as a number with one of them in each byte, some of them twice; 0 if they are more than four. */
CRT_INLINE uint32_t span_few(const unsigned char *set)
{
	uint32_t few = set[0] * (uint32_t)0x01010101;
	for (unsigned i = 1; i < 4; i++) {
		if (set[i] == 0)
			return few;
		few = (few & ~((uint32_t)0xff << 8 * i)) | (uint32_t)set[i] << 8 * i;
	}
	return set[4] == 0 ? few : 0;
}

/* 256 bits, of which a set's are 1. */
struct span_map {
	uint64_t b0, b1, b2, b3;
};

/* The map of a set; with `nul`, NUL is one of it too. */
CRT_INLINE struct span_map span_map(const unsigned char *set, int nul)
{
	struct span_map map = {nul != 0, 0, 0, 0};
	for (; *set != 0; set++) {
		uint64_t bit = (uint64_t)1 << (*set & 63);
		unsigned word = *set >> 6;
		map.b0 |= word == 0 ? bit : 0;
		map.b1 |= word == 1 ? bit : 0;
		map.b2 |= word == 2 ? bit : 0;
		map.b3 |= word == 3 ? bit : 0;
	}
	return map;
}

/* The same by table, for a CPU without byte shuffles: how many bytes come before the first that is (`outside`) or is not of the set. */
CRT_INLINE size_t span_by_table(const unsigned char *string, const unsigned char *set, int outside)
{
	struct byteset bytes = {{outside != 0}};
	for (; *set != 0; set++)
		byteset_add(&bytes, *set);
	const unsigned char *p = string;
	while (byteset_has(&bytes, *p) != outside)
		p++;
	return (size_t)(p - string);
}

/* How many bytes come before the first that is (`outside`) or is not of a set of at least one byte, by the CPU's own instruction for it:
 * SPAN_MORE if that did not settle it. Sets of up to 64 bytes are tried on the first 16 bytes, those of 5 to 16 on 256. */
enum { SPAN_MORE = 1000 };
#define SSE42_INLINE __attribute__((target("sse4.2"))) CRT_INLINE
enum { SPAN_MODE = _SIDD_UBYTE_OPS | _SIDD_CMP_EQUAL_ANY | _SIDD_LEAST_SIGNIFICANT };

/* For a set that ends in the vector; 16 if no byte of `v` ends the span. */
SSE42_INLINE size_t span_in(v16 wanted, v16 v, int outside)
{
	if (!outside)
		return (size_t)_mm_cmpistri(wanted, v, SPAN_MODE | _SIDD_NEGATIVE_POLARITY);
	/* A NUL ends it as well; what is behind it does not count. */
	size_t found = (size_t)_mm_cmpistri(wanted, v, SPAN_MODE);
	return found < 16 ? found : lowest(v16_mask(v16_eq(v, v16_zero())) | 0x10000);
}

__attribute__((target("sse4.2"))) CRT_OVERREADS CRT_NOINLINE static size_t span_first_large(const unsigned char *string, const unsigned char *set,
	int outside)
{
	v16 v = v16_loadu(string);
	uint32_t members = 0;
	for (size_t i = 0; i < 64; i += 16) {
		v16 wanted = v16_loadu(set + i);
		members |= (uint32_t)_mm_cvtsi128_si32(_mm_cmpistrm(wanted, v, _SIDD_UBYTE_OPS | _SIDD_CMP_EQUAL_ANY | _SIDD_BIT_MASK));
		if (v16_mask(v16_eq(wanted, v16_zero())) != 0) {
			uint32_t ends = outside ? members | v16_mask(v16_eq(v, v16_zero())) : ~members & 0xffff;
			return ends != 0 ? lowest(ends) : SPAN_MORE;
		}
	}
	return SPAN_MORE;
}

__attribute__((target("sse4.2"))) CRT_OVERREADS CRT_NOINLINE static size_t span_first_16(const unsigned char *string, const unsigned char *set,
	int outside)
{
	v16 wanted = v16_loadu(set);
	for (size_t i = 16; i < 256 && in_page(string + i, 16); i += 16) {
		size_t found = span_in(wanted, v16_loadu(string + i), outside);
		if (found < 16)
			return i + found;
	}
	return SPAN_MORE;
}

__attribute__((target("sse4.2"))) CRT_OVERREADS CRT_INLINE size_t span_first(const unsigned char *string, const unsigned char *set, int outside)
{
	/* Where both are readable beyond their ends. */
	if (!both_in_page(string, set, 64))
		return SPAN_MORE;
	v16 wanted = v16_loadu(set);
	if (v16_mask(v16_eq(wanted, v16_zero())) == 0)
		return span_first_large(string, set, outside);
	size_t found = span_in(wanted, v16_loadu(string), outside);
	if (found < 16)
		return found;
	return set[1] != 0 && set[2] != 0 && set[3] != 0 && set[4] != 0 ? span_first_16(string, set, outside) : SPAN_MORE;
}

/* The four bytes of a small set, or the two halves of the map in `a` and `b`. */
struct v32_span {
	v32 a, b, c, d;
};

AVX2_INLINE struct v32_span v32_span_few(uint32_t few)
{
	return (struct v32_span){v32_set((int)few), v32_set((int)(few >> 8)), v32_set((int)(few >> 16)), v32_set((int)(few >> 24))};
}

AVX2_INLINE struct v32_span v32_span_map(struct span_map map)
{
	int64_t b0 = (int64_t)map.b0, b1 = (int64_t)map.b1, b2 = (int64_t)map.b2, b3 = (int64_t)map.b3;
	return (struct v32_span){_mm256_set_epi64x(b1, b0, b1, b0), _mm256_set_epi64x(b3, b2, b3, b2), v32_zero(), v32_zero()};
}

/* One bit for each byte that is of the set, or NUL with `outside`. */
AVX2_INLINE uint32_t v32_members(v32 v, struct v32_span s, int small, int outside)
{
	if (small) {
		v32 bytes = v32_or(v32_or(v32_eq(v, s.a), v32_eq(v, s.b)), v32_or(v32_eq(v, s.c), v32_eq(v, s.d)));
		return v32_mask(outside ? v32_or(bytes, v32_eq(v, v32_zero())) : bytes);
	}
	/* A shuffle gives 0 where an index has its highest bit set: each of the two fetches bits for its half of the bytes alone. */
	v32 index = v32_or(v32_and(_mm256_srli_epi16(v, 3), v32_set(0x0f)), v32_and(v, v32_set(0x80)));
	v32 row = v32_or(_mm256_shuffle_epi8(s.a, index), _mm256_shuffle_epi8(s.b, v32_xor(index, v32_set(0x80))));
	v32 column = _mm256_shuffle_epi8(_mm256_set1_epi64x((int64_t)0x8040201008040201), v32_and(v, v32_set(0x07)));
	return v32_mask(v32_eq(v32_and(row, column), column));
}

AVX2_INLINE size_t v32_span_loop(const unsigned char *string, struct v32_span s, int small, int outside)
{
	uint32_t flip = outside ? 0 : 0xffffffff;
	const unsigned char *p = (const unsigned char *)((uintptr_t)string & ~(uintptr_t)31);
	uint32_t bits = (v32_members(v32_load(p), s, small, outside) ^ flip) >> ((uintptr_t)string & 31);
	if (bits != 0)
		return lowest(bits);
	do {
		p += 32;
		bits = v32_members(v32_load(p), s, small, outside) ^ flip;
	} while (bits == 0);
	return (size_t)(p - string) + lowest(bits);
}

/* How many bytes come before the first that is (`outside`) or is not of a set of at least one byte. */
AVX2_INLINE size_t v32_span(const unsigned char *string, const unsigned char *set, int outside)
{
	size_t at = span_first(string, set, outside);
	if (at != SPAN_MORE)
		return at;
	uint32_t few = span_few(set);
	if (few != 0)
		return v32_span_loop(string, v32_span_few(few), 1, outside);
	return v32_span_loop(string, v32_span_map(span_map(set, outside)), 0, outside);
}

struct v64_span {
	v64 a, b, c, d;
};

AVX512_INLINE struct v64_span v64_span_few(uint32_t few)
{
	return (struct v64_span){v64_set((int)few), v64_set((int)(few >> 8)), v64_set((int)(few >> 16)), v64_set((int)(few >> 24))};
}

AVX512_INLINE struct v64_span v64_span_map(struct span_map map)
{
	v64 low = _mm512_broadcast_i32x4(_mm_set_epi64x((int64_t)map.b1, (int64_t)map.b0));
	v64 high = _mm512_broadcast_i32x4(_mm_set_epi64x((int64_t)map.b3, (int64_t)map.b2));
	return (struct v64_span){low, high, low, high};
}

AVX512_INLINE uint64_t v64_members(v64 v, struct v64_span s, int small, int outside)
{
	if (small) {
		uint64_t bits = v64_equal(v, s.a) | v64_equal(v, s.b) | v64_equal(v, s.c) | v64_equal(v, s.d);
		return outside ? bits | v64_zeroes(v) : bits;
	}
	v64 index = v64_or(_mm512_and_si512(_mm512_srli_epi16(v, 3), v64_set(0x0f)), _mm512_and_si512(v, v64_set(0x80)));
	v64 row = v64_or(_mm512_shuffle_epi8(s.a, index), _mm512_shuffle_epi8(s.b, v64_xor(index, v64_set(0x80))));
	v64 column = _mm512_shuffle_epi8(_mm512_set1_epi64((int64_t)0x8040201008040201), _mm512_and_si512(v, v64_set(0x07)));
	return _mm512_test_epi8_mask(row, column);
}

AVX512_INLINE size_t v64_span_loop(const unsigned char *string, struct v64_span s, int small, int outside)
{
	uint64_t flip = outside ? 0 : ~(uint64_t)0;
	uint64_t bits;
	const unsigned char *p = (const unsigned char *)((uintptr_t)string & ~(uintptr_t)63);
	if (CRT_LIKELY(in_page(string, 64)))
		bits = v64_members(v64_loadu(string), s, small, outside) ^ flip;
	else
		bits = (v64_members(v64_load(p), s, small, outside) ^ flip) >> ((uintptr_t)string & 63);
	if (CRT_LIKELY(bits != 0))
		return lowest(bits);
	do {
		p += 64;
		bits = v64_members(v64_load(p), s, small, outside) ^ flip;
	} while (bits == 0);
	return (size_t)(p - string) + lowest(bits);
}

AVX512_INLINE size_t v64_span(const unsigned char *string, const unsigned char *set, int outside)
{
	size_t at = span_first(string, set, outside);
	if (at != SPAN_MORE)
		return at;
	uint32_t few = span_few(set);
	if (few != 0)
		return v64_span_loop(string, v64_span_few(few), 1, outside);
	return v64_span_loop(string, v64_span_map(span_map(set, outside)), 0, outside);
}

#endif
