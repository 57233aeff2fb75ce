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

/* The third width has masks of its own kind, and one cache line is one vector: the loops are simpler. */
AVX512_INLINE v64 v64_key(v64 v, v64 c, enum scan what)
{
	switch (what) {
	case SCAN_NUL:
		return v;
	case SCAN_BYTE:
		return v64_xor(v, c);
	default:
		return v64_min(v, v64_xor(v, c));
	}
}

AVX512_INLINE uint64_t v64_hits(v64 v, v64 c, enum scan what)
{
	return what == SCAN_BYTE ? v64_equal(v, c) : v64_zeroes(v64_key(v, c, what));
}

/* How many lines are looked at one by one before four are at once. */
enum { V64_SINGLE = 8 };

/* A vector with a 0 in place of what is looked for in any of four lines. */
AVX512_INLINE v64 v64_four(const unsigned char *p, v64 c, enum scan what)
{
	v64 a = v64_min(v64_key(v64_load(p), c, what), v64_key(v64_load(p + 64), c, what));
	v64 b = v64_min(v64_key(v64_load(p + 128), c, what), v64_key(v64_load(p + 192), c, what));
	return v64_min(a, b);
}

/* The first byte from `p` on, anywhere, that is looked for. There is one. */
AVX512_INLINE const unsigned char *v64_find(const unsigned char *p, v64 c, enum scan what)
{
	uint64_t bits;
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)63);
	if (CRT_LIKELY(in_page(p, 64)))
		bits = v64_hits(v64_loadu(p), c, what);
	else
		bits = v64_hits(v64_load(line), c, what) >> ((uintptr_t)p & 63);
	if (CRT_LIKELY(bits != 0))
		return p + lowest(bits);
	p = line + 64;
	/* What is near is found before the loop below would pay. */
	for (int i = 0; i < V64_SINGLE; i++) {
		bits = v64_hits(v64_load(p), c, what);
		if (bits != 0)
			return p + lowest(bits);
		p += 64;
	}
	/* Some lines may be looked at twice. */
	p = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)255);
	while (v64_zeroes(v64_four(p, c, what)) == 0)
		p += 256;
	while ((bits = v64_hits(v64_load(p), c, what)) == 0)
		p += 64;
	return p + lowest(bits);
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

/* The same for 64 bytes: how many of `size` bytes are before the first one that is looked for; `size` or more if there is none among them. */
AVX512_INLINE size_t v64_find_to(const unsigned char *object, size_t size, v64 c, enum scan what)
{
	uint64_t bits;
	if (CRT_UNLIKELY(size == 0))
		return 0;
	const unsigned char *p = object;
	const unsigned char *line = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)63);
	if (CRT_LIKELY(in_page(p, 64))) {
		bits = v64_hits(v64_loadu(p), c, what);
		if (CRT_LIKELY(bits != 0))
			return lowest(bits);
		if (CRT_LIKELY(size <= 64))
			return size;
	} else {
		bits = v64_hits(v64_load(line), c, what) >> ((uintptr_t)p & 63);
		if (bits != 0)
			return lowest(bits);
		if (size <= (size_t)(line + 64 - p))
			return size;
	}
	const unsigned char *end = end_of(p, size);
	p = line + 64;
	const unsigned char *near = (size_t)(end - p) > V64_SINGLE * 64 ? p + V64_SINGLE * 64 : end;
	for (; p < near; p += 64) {
		bits = v64_hits(v64_load(p), c, what);
		if (bits != 0)
			goto found;
	}
	if (p >= end)
		return size;
	p = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)255);
	while ((size_t)(end - p) > 256 && v64_zeroes(v64_four(p, c, what)) == 0)
		p += 256;
	do {
		bits = v64_hits(v64_load(p), c, what);
		if (bits != 0)
			goto found;
		p += 64;
	} while (p < end);
	return size;
found:
	return (size_t)(p - object) + lowest(bits);
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

#endif
