/* SPDX-License-Identifier: MIT */
/* Copies of strings. Those with a limit measure first, then copy a known size, both inlined. */
#ifndef CRT_TEXT_H
#define CRT_TEXT_H

#include <string.h>

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

/* Copies, with its NUL, a string that ends among its first 64 bytes, which are in one page; its length in bytes. 64 for others, which are not
 * copied. `what` is SCAN_NUL or SCAN_WIDE_NULL. */
AVX512_INLINE size_t text_copy_short(void *to, const void *from, enum scan what)
{
	if (CRT_LIKELY(in_page(from, 64))) {
		register v64 v V64_HIGH(16) = v64_loadu(from);
		V64_PIN(v);
		uint64_t ends = v64_hits(v, v, what);
		if (CRT_LIKELY(ends != 0)) {
			size_t length = lowest(ends) * v64_unit(what);
			copy(to, from, length + v64_unit(what));
			return length;
		}
	}
	return 64;
}

/* Puts the bytes of `v` in front of its first NUL, and NULs behind them, into those of `field`. The number of the former, 64 if there is no
 * NUL. */
AVX512_INLINE size_t text_put(unsigned char *to, uint64_t field, v64 v, uint64_t ends)
{
	register v64 filled V64_HIGH(17) = _mm512_maskz_mov_epi8(ends != 0 ? (ends ^ (ends - 1)) >> 1 : field, v);
	V64_PIN(filled);
	v64_store_some(to, field, filled);
	return ends != 0 ? lowest(ends) : 64;
}

/* Fills a field with the beginning of a string and NULs. The number of the string's bytes in it, its NUL not counted. The first is for
 * fields of at most 64 bytes, if so many of the source are in one page. */
AVX512_INLINE size_t text_field_short(char *to, const char *from, size_t size)
{
	uint64_t field = v64_first(size);
	register v64 v V64_HIGH(16) = v64_load_some(field, from);
	V64_PIN(v);
	uint64_t ends = v64_zeroes(v) & field;
	size_t length = text_put((unsigned char *)to, field, v, ends);
	return length < size ? length : size;
}

/* For fields of more than 64 bytes, when so many of the source are in one page. */
AVX512_INLINE size_t text_field_in_page(unsigned char *d, const unsigned char *s, size_t size)
{
	for (size_t done = 0;;) {
		register v64 v V64_HIGH(16) = v64_loadu(s + done);
		V64_PIN(v);
		uint64_t ends = v64_zeroes(v);
		if (ends != 0) {
			register v64 filled V64_HIGH(17) = _mm512_maskz_mov_epi8((ends ^ (ends - 1)) >> 1, v);
			V64_PIN(filled);
			v64_storeu(d + done, filled);
			if (size - done > 64)
				memset(d + done + 64, 0, size - done - 64);
			return done + lowest(ends);
		}
		v64_storeu(d + done, v);
		done += 64;
		if (done >= size)
			return size;
		/* The last piece overlaps the one before. */
		if (size - done < 64)
			done = size - 64;
	}
}

AVX512_INLINE size_t text_field_long(char *to, const char *from, size_t size)
{
	unsigned char *d = (unsigned char *)to;
	const unsigned char *s = (const unsigned char *)from;
	if (size - 65 < 512 - 64 && in_page(s, size))
		return text_field_in_page(d, s, size);
	size_t left = size;
	/* The first piece ends where a line of the source ends, or the field does if that is in the same page: the string may end before. */
	size_t part = left <= 64 && in_page(s, 64) ? left : 64 - ((uintptr_t)s & 63);
	part = part < left ? part : left;
	for (;;) {
		uint64_t field = v64_first(part);
		register v64 v V64_HIGH(16) = v64_load_some(field, s);
		V64_PIN(v);
		uint64_t ends = v64_zeroes(v) & field;
		if (ends != 0 || part == left) {
			size_t length = text_put(d, field, v, ends);
			length = (size_t)(d - (unsigned char *)to) + (length < part ? length : part);
			if (part < left)
				memset(d + part, 0, left - part);
			return length;
		}
		v64_store_some(d, field, v);
		left -= part;
		d += part;
		s += part;
		while (left >= 256 && in_page(s, 256)) {
			register v64 v0 V64_HIGH(18) = v64_load(s);
			register v64 v1 V64_HIGH(19) = v64_load(s + 64);
			register v64 v2 V64_HIGH(20) = v64_load(s + 128);
			register v64 v3 V64_HIGH(21) = v64_load(s + 192);
			V64_PIN4(v0, v1, v2, v3);
			register v64 least V64_HIGH(22) = v64_min(v64_min(v0, v1), v64_min(v2, v3));
			V64_PIN(least);
			if (v64_zeroes(least) != 0)
				break;
			v64_storeu(d, v0);
			v64_storeu(d + 64, v1);
			v64_storeu(d + 128, v2);
			v64_storeu(d + 192, v3);
			left -= 256;
			d += 256;
			s += 256;
		}
		part = left < 64 ? left : 64;
	}
}

/* Copies a string of any length with its NUL; the address of that. */
AVX512_INLINE void *text_copy(void *to, const void *from, enum scan what)
{
	const unsigned char *p = (const unsigned char *)((uintptr_t)from & ~(uintptr_t)63);
	size_t skip = (uintptr_t)from & 63;
	size_t unit = v64_unit(what);
	v64 v = v64_load(p);
	uint64_t ends = v64_hits(v, v, what) >> skip / unit;
	if (ends != 0) {
		copy(to, from, (lowest(ends) + 1) * unit);
		return (unsigned char *)to + lowest(ends) * unit;
	}
	copy(to, from, 64 - skip);
	unsigned char *d = (unsigned char *)to + (64 - skip);
	p += 64;
	/* By whole lines of the source: one by one up to a multiple of four, then by four. */
	for (;;) {
		v = v64_load(p);
		ends = v64_hits(v, v, what);
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
			if (v64_in_any(v0, v1, v2, v3, v0, what))
				break;
			v64_storeu(d, v0);
			v64_storeu(d + 64, v1);
			v64_storeu(d + 128, v2);
			v64_storeu(d + 192, v3);
		}
	}
	v64_store_some(d, what == SCAN_NUL ? ends ^ (ends - 1) : v64_first((lowest(ends) + 1) * unit), v);
	return d + lowest(ends) * unit;
}

/* Fills a field of 32 bytes or more with a string that ends among its first 32 bytes, which are in one page, and NULs: the address of the string's
 * end in it. NULL for others, of which nothing is copied. */
AVX2_INLINE char *v32_text_field(char *to, const char *from, size_t size)
{
	/* From 32 - n on, n bytes to keep. */
	static const CRT_ALIGNED(64) signed char keep[64] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
	if (size < 32 || !in_page(from, 32))
		return NULL;
	v32 v = v32_loadu(from);
	uint32_t ends = v32_mask(v32_eq(v, v32_zero()));
	if (ends == 0)
		return NULL;
	size_t length = lowest32(ends);
	v = v32_and(v, v32_loadu(keep + 32 - length));
	if (size <= 64)
		v32_storeu(to + size - 32, v32_zero());
	v32_storeu(to, v);
	if (size > 64)
		memset(to + 32, 0, size - 32);
	return to + length;
}

/* text_copy() with 32 bytes at a time; the first 32 of the source are in one page. */
AVX2_INLINE char *v32_text_copy(char *to, const char *from)
{
	const unsigned char *p = (const unsigned char *)from;
	v32 zero = v32_zero();
	v32 v = v32_loadu(p);
	uint32_t ends = v32_mask(v32_eq(v, zero));
	if (CRT_LIKELY(ends != 0)) {
		copy(to, from, lowest(ends) + 1);
		return to + lowest(ends);
	}
	unsigned char *d = (unsigned char *)to;
	v32_storeu(d, v);
	size_t done = 32 - ((uintptr_t)p & 31);
	for (p += done, d += done;; p += 32, d += 32) {
		v = v32_load(p);
		ends = v32_mask(v32_eq(v, zero));
		if (ends != 0)
			break;
		v32_storeu(d, v);
		if (((uintptr_t)p & 127) != 96)
			continue;
		for (p += 32, d += 32;; p += 128, d += 128) {
			v32 v0 = v32_load(p);
			v32 v1 = v32_load(p + 32);
			v32 v2 = v32_load(p + 64);
			v32 v3 = v32_load(p + 96);
			if (v32_mask(v32_eq(v32_min(v32_min(v0, v1), v32_min(v2, v3)), zero)) != 0)
				break;
			v32_storeu(d, v0);
			v32_storeu(d + 32, v1);
			v32_storeu(d + 64, v2);
			v32_storeu(d + 96, v3);
		}
		p -= 32;
		d -= 32;
	}
	/* The last 32 bytes, of which all but the end were copied; there are so many. */
	v32_storeu(d + lowest(ends) - 31, v32_loadu(p + lowest(ends) - 31));
	return (char *)d + lowest(ends);
}

#endif
