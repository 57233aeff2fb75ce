/* SPDX-License-Identifier: MIT */
/* Copies of strings. Those with a limit measure first, then copy a known size, both inlined. */
#ifndef CRT_TEXT_H
#define CRT_TEXT_H

#include "copy.h"
#include "find.h"

AVX512_INLINE size_t text_length(const char *string)
{
	return (size_t)((const char *)v64_find((const unsigned char *)string, v64_set(0), SCAN_NUL) - string);
}

/* At most `size`. */
AVX512_INLINE size_t text_length_to(const char *string, size_t size)
{
	size_t length = v64_find_to((const unsigned char *)string, size, v64_set(0), SCAN_NUL);
	return length < size ? length : size;
}

/* The length of a string that ends among its first 64 bytes, which are in one page; 64 for others. */
AVX512_INLINE size_t text_short(const char *string)
{
	if (CRT_LIKELY(in_page(string, 64))) {
		uint64_t ends = v64_zeroes(v64_loadu(string));
		if (CRT_LIKELY(ends != 0))
			return lowest(ends);
	}
	return 64;
}

/* Copies a string of any length with its NUL; the address of that. */
AVX512_INLINE char *text_copy(char *to, const char *from)
{
	const unsigned char *p = (const unsigned char *)((uintptr_t)from & ~(uintptr_t)63);
	size_t skip = (uintptr_t)from & 63;
	v64 v = v64_load(p);
	uint64_t ends = v64_zeroes(v) >> skip;
	if (ends != 0) {
		copy(to, from, lowest(ends) + 1);
		return to + lowest(ends);
	}
	copy(to, from, 64 - skip);
	unsigned char *d = (unsigned char *)to + (64 - skip);
	p += 64;
	/* By whole lines of the source: one by one up to a multiple of four, then by four. */
	for (;;) {
		v = v64_load(p);
		ends = v64_zeroes(v);
		if (ends != 0)
			break;
		v64_storeu(d, v);
		p += 64;
		d += 64;
		if (((uintptr_t)p & 255) != 0)
			continue;
		for (;; p += 256, d += 256) {
			v64 v0 = v64_load(p);
			v64 v1 = v64_load(p + 64);
			v64 v2 = v64_load(p + 128);
			v64 v3 = v64_load(p + 192);
			if (v64_zeroes(v64_min(v64_min(v0, v1), v64_min(v2, v3))) != 0)
				break;
			v64_storeu(d, v0);
			v64_storeu(d + 64, v1);
			v64_storeu(d + 128, v2);
			v64_storeu(d + 192, v3);
		}
	}
	v64_store_some(d, ends ^ (ends - 1), v);
	return (char *)d + lowest(ends);
}

#endif
