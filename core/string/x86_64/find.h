/* SPDX-License-Identifier: MIT */
/* Both widths of scan.h, and the search in the first 64 bytes or so, which needs SSE2 alone. */
#ifndef CRT_FIND_H
#define CRT_FIND_H

#include "x86_64/cpu.h"

#define V(name) v16_##name
#define V_T v16
#define V_SIZE 16
#define V_FN CRT_INLINE
#include "scan.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

#define V(name) v32_##name
#define V_T v32
#define V_SIZE 32
#define V_FN AVX2_INLINE
#include "scan.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

/* A whole search with 32 bytes: one vector anywhere, four aligned ones, then four at once. */
AVX2_INLINE int v32_four(const unsigned char *p, v32 c, enum scan what)
{
	if (what == SCAN_BYTE) {
		v32 x = v32_or(v32_eq(v32_load(p), c), v32_eq(v32_load(p + 32), c));
		v32 y = v32_or(v32_eq(v32_load(p + 64), c), v32_eq(v32_load(p + 96), c));
		return v32_mask(v32_or(x, y)) != 0;
	}
	v32 a = v32_min(v32_key(v32_load(p), c, what), v32_key(v32_load(p + 32), c, what));
	v32 b = v32_min(v32_key(v32_load(p + 64), c, what), v32_key(v32_load(p + 96), c, what));
	return v32_mask(v32_eq(v32_min(a, b), v32_zero())) != 0;
}

/* The first byte from `p` on, anywhere, that is looked for. There is one. */
AVX2_INLINE const unsigned char *v32_find(const unsigned char *p, v32 c, enum scan what)
{
	uint64_t bits;
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)31);
	if (CRT_LIKELY(in_page(p, 32)))
		bits = v32_hits(v32_loadu(p), c, what);
	else
		bits = v32_hits(v32_load(line), c, what) >> ((uintptr_t)p & 31);
	if (CRT_LIKELY(bits != 0))
		return p + lowest(bits);
	if ((bits = v32_hits(v32_load(line + 32), c, what)) != 0)
		return line + 32 + lowest(bits);
	if ((bits = v32_hits(v32_load(line + 64), c, what)) != 0)
		return line + 64 + lowest(bits);
	if ((bits = v32_hits(v32_load(line + 96), c, what)) != 0)
		return line + 96 + lowest(bits);
	if ((bits = v32_hits(v32_load(line + 128), c, what)) != 0)
		return line + 128 + lowest(bits);
	/* Some vectors may be looked at twice. */
	p = (const unsigned char *)((uintptr_t)(line + 160) & ~(uintptr_t)127);
	while (!v32_four(p, c, what))
		p += 128;
	bits = v32_hits2(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	return p + 64 + lowest(v32_hits2(p + 64, c, what));
}

/* The third width has masks of its own kind, and one cache line is one vector: the loops are simpler. Each bit of a mask stands for so many
 * bytes. */
AVX512_INLINE size_t v64_unit(enum scan what) { return what >= SCAN_WIDE_NULL ? sizeof(wchar_t) : 1; }

/* The lesser of each two, and whether there is a 0. */
AVX512_INLINE v64 v64_least(v64 a, v64 b, enum scan what) { return what >= SCAN_WIDE_NULL ? v64_wide_min(a, b) : v64_min(a, b); }
AVX512_INLINE int v64_has_zero(v64 v, enum scan what) { return (what >= SCAN_WIDE_NULL ? v64_wide_zeroes(v) : v64_zeroes(v)) != 0; }

/* A vector with 0 in place of what is looked for. */
AVX512_INLINE v64 v64_key(v64 v, v64 c, enum scan what)
{
	switch (what) {
	case SCAN_NUL:
	case SCAN_WIDE_NULL:
		return v;
	case SCAN_BYTE:
	case SCAN_WIDE:
		return v64_xor(v, c);
	default:
		return v64_least(v, v64_xor(v, c), what);
	}
}

AVX512_INLINE uint64_t v64_hits(v64 v, v64 c, enum scan what)
{
	if (what >= SCAN_WIDE_NULL)
		return what == SCAN_WIDE ? v64_wide_equal(v, c) : v64_wide_zeroes(v64_key(v, c, what));
	return what == SCAN_BYTE ? v64_equal(v, c) : v64_zeroes(v64_key(v, c, what));
}

/* How far from the first of two lines is what the lowest bit of their masks stands for? If neither has a bit, anything. */
AVX512_INLINE size_t v64_first_of_two(uint64_t low, uint64_t high, enum scan what)
{
	if (what >= SCAN_WIDE_NULL)
		return lowest(low | high << 64 / sizeof(wchar_t) | (uint64_t)1 << 63) * sizeof(wchar_t);
	return lowest_of_two(low, high);
}

/* How many pairs of lines are looked at before four lines are at once. */
enum { V64_PAIRS = 3 };
#define V64_UNROLL _Pragma("GCC unroll 3")

/* Whether what is looked for is in any of four vectors, or of four lines. */
AVX512_INLINE int v64_in_any(v64 v0, v64 v1, v64 v2, v64 v3, v64 c, enum scan what)
{
	v64 k0 = v64_key(v0, c, what), k1 = v64_key(v1, c, what);
	v64 k2 = v64_key(v2, c, what), k3 = v64_key(v3, c, what);
	return v64_has_zero(v64_least(v64_least(k0, k1, what), v64_least(k2, k3, what), what), what);
}
AVX512_INLINE int v64_in_four(const unsigned char *p, v64 c, enum scan what)
{
	return v64_in_any(v64_load(p), v64_load(p + 64), v64_load(p + 128), v64_load(p + 192), c, what);
}

/* What is looked for is among the four lines at `p`: where. */
AVX512_INLINE const unsigned char *v64_among_four(const unsigned char *p, v64 c, enum scan what)
{
	uint64_t bits0 = v64_hits(v64_load(p), c, what);
	uint64_t bits1 = v64_hits(v64_load(p + 64), c, what);
	uint64_t bits2 = v64_hits(v64_load(p + 128), c, what);
	uint64_t bits3 = v64_hits(v64_load(p + 192), c, what);
	size_t early = v64_first_of_two(bits0, bits1, what);
	size_t late = 128 + v64_first_of_two(bits2, bits3, what);
	return p + ((bits0 | bits1) != 0 ? early : late);
}

/* The pair of lines that goes on from 64 bytes at `p`, which were looked at; or from those of them in p's page. If `p` is in the first line
 * of a pair, all that counts of that line was looked at, and V64_PAIR_MASK() drops what it has before. Both lines are in one page. */
#define V64_PAIR(p) ((const unsigned char *)(((uintptr_t)(p) + 64) & ~(uintptr_t)127))
#define V64_PAIR_MASK(p) (-(uint64_t)((uintptr_t)(p) >> 6 & 1))

/* The first byte or wide character from `p` on, anywhere, that is looked for. There is one. */
AVX512_INLINE const unsigned char *v64_find(const unsigned char *p, v64 c, enum scan what)
{
	uint64_t bits;
	if (CRT_LIKELY(in_page(p, 64)))
		bits = v64_hits(v64_loadu(p), c, what);
	else
		bits = v64_hits(v64_load((const unsigned char *)((uintptr_t)p & ~(uintptr_t)63)), c, what) >> ((uintptr_t)p & 63) / v64_unit(what);
	if (CRT_LIKELY(bits != 0))
		return p + lowest(bits) * v64_unit(what);
	if (what == SCAN_EITHER || what == SCAN_WIDE_EITHER) {
		/* So much is done for each line that one after another is better. */
		p = (const unsigned char *)(((uintptr_t)p + 64) & ~(uintptr_t)63);
		for (int i = 0; i < 2 * V64_PAIRS; i++, p += 64) {
			bits = v64_hits(v64_load(p), c, what);
			if (bits != 0)
				return p + lowest(bits) * v64_unit(what);
		}
	} else {
		/* One branch for a whole pair, as where the lines start is chance. */
		uint64_t mask = V64_PAIR_MASK(p);
		p = V64_PAIR(p);
		V64_UNROLL
		for (int i = 0; i < V64_PAIRS; i++) {
			bits = v64_hits(v64_load(p), c, what);
			if (i == 0)
				bits &= mask;
			uint64_t high = v64_hits(v64_load(p + 64), c, what);
			if ((bits | high) != 0)
				return p + v64_first_of_two(bits, high, what);
			p += 128;
		}
	}
	/* Some lines may be looked at twice. */
	p = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)255);
	while (!v64_in_four(p, c, what))
		p += 256;
	return v64_among_four(p, c, what);
}

/* Where an object of `size` bytes ends, at most at the end of the address space: a size beyond it means no limit. */
CRT_INLINE const unsigned char *end_of(const void *object, size_t size)
{
	uintptr_t end = (uintptr_t)object + size;
	return (const unsigned char *)(end >= (uintptr_t)object ? end : UINTPTR_MAX);
}

/* How many of `size` bytes are before the first one that is looked for; `size` or more if there is none among them. */
AVX2_INLINE size_t v32_find_to(const unsigned char *object, size_t size, v32 c, enum scan what)
{
	uint64_t bits;
	if (CRT_UNLIKELY(size == 0))
		return 0;
	const unsigned char *p = object;
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)31);
	if (CRT_LIKELY(in_page(p, 32))) {
		bits = v32_hits(v32_loadu(p), c, what);
		if (CRT_LIKELY(bits != 0))
			return lowest(bits);
		if (CRT_LIKELY(size <= 32))
			return size;
	} else {
		bits = v32_hits(v32_load(line), c, what) >> ((uintptr_t)p & 31);
		if (bits != 0)
			return lowest(bits);
		if (size <= (size_t)(line + 32 - p))
			return size;
	}
	const unsigned char *end = end_of(p, size);
	p = line + 32;
	size_t left = (size_t)(end - p);
	if ((bits = v32_hits(v32_load(p), c, what)) != 0)
		goto found;
	if (left <= 32)
		return size;
	if ((bits = v32_hits(v32_load(p + 32), c, what)) != 0) {
		p += 32;
		goto found;
	}
	if (left <= 64)
		return size;
	/* Two at once, in aligned pairs from here on: one may be looked at twice, and the second one is in the page of the first. */
	p = (const unsigned char *)((uintptr_t)(p + 64) & ~(uintptr_t)63);
	bits = v32_hits2(p, c, what);
	if (bits != 0)
		goto found;
	if ((size_t)(end - p) <= 64)
		return size;
	p = (const unsigned char *)((uintptr_t)(p + 64) & ~(uintptr_t)127);
	while ((size_t)(end - p) > 128 && !v32_four(p, c, what))
		p += 128;
	bits = v32_hits2(p, c, what);
	if (bits != 0)
		goto found;
	if ((size_t)(end - p) <= 64)
		return size;
	p += 64;
	bits = v32_hits2(p, c, what);
	if (bits == 0)
		return size;
found:
	return (size_t)(p - object) + lowest(bits);
}

/* The same for 64 bytes. */
AVX512_INLINE size_t v64_find_to(const unsigned char *object, size_t size, v64 c, enum scan what)
{
	uint64_t bits;
	const unsigned char *p = object;
	if (CRT_LIKELY(in_page(p, 64))) {
		if (CRT_UNLIKELY(size == 0))
			return 0;
		bits = v64_hits(v64_loadu(p), c, what);
		if (CRT_LIKELY(bits != 0))
			return lowest(bits) * v64_unit(what);
		if (CRT_LIKELY(size <= 64))
			return size;
	} else {
		/* What belongs to the object, and no more, is loaded of a line whose page may be nobody's if the size is 0. */
		size_t skip = (uintptr_t)p & 63;
		uint64_t own = v64_first(size < 64 ? size : 64) << skip;
		bits = v64_hits(v64_load_some(own, p - skip), c, what) >> skip / v64_unit(what);
		bits &= v64_first((size < 64 ? size : 64) / v64_unit(what));
		if (bits != 0)
			return lowest(bits) * v64_unit(what);
		if (size <= 64 - skip)
			return size;
	}
	uint64_t mask = V64_PAIR_MASK(p);
	p = V64_PAIR(p);
	V64_UNROLL
	for (int i = 0; i < V64_PAIRS; i++) {
		bits = v64_hits(v64_load(p), c, what);
		if (i == 0)
			bits &= mask;
		uint64_t high = v64_hits(v64_load(p + 64), c, what);
		if ((bits | high) != 0)
			return (size_t)(p - object) + v64_first_of_two(bits, high, what);
		p += 128;
		if ((size_t)(p - object) >= size)
			return size;
	}
	p = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)255);
	do {
		if (v64_in_four(p, c, what))
			return (size_t)(v64_among_four(p, c, what) - object);
		p += 256;
	} while ((size_t)(p - object) < size);
	return size;
}

/* One bit for each byte from `p` on to the end of its cache line, shifted down to the first; nothing outside the line is read. */
CRT_INLINE uint64_t find_line(const unsigned char *p, v16 c, enum scan what)
{
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)63);
	uint64_t low = v16_hits2(line, c, what);
	uint64_t high = v16_hits2(line + 32, c, what);
	return (low | high << 32) >> ((uintptr_t)p & 63);
}

/* Looks at the first bytes from `p` on: 32 of them, or near the end of a page to the end of the line. Bits for what it found; *next is
 * where a scan, with 64 bytes that are in one page, goes on. */
CRT_INLINE uint64_t find_first(const unsigned char *p, v16 c, enum scan what, const unsigned char **next)
{
	if (CRT_LIKELY(in_page(p, 96))) {
		*next = p + 32;
		return v16_hits_32(p, c, what);
	}
	*next = (const unsigned char *)(((uintptr_t)p + 64) & ~(uintptr_t)63);
	return find_line(p, c, what);
}

/* The highest bit of `wanted` below the lowest bit of `ends`, or at it: the last byte that counts in a piece with the string's end. */
CRT_INLINE uint64_t up_to_end(uint64_t wanted, uint64_t ends)
{
	return wanted & (ends ^ (ends - 1));
}

#endif
