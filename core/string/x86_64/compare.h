/* SPDX-License-Identifier: MIT */
/* Comparing strings, with or without regard to case, with or without a limit: strcmp() and its kin for AVX-512, and for the two other
 * widths by including comparing.h. None reads a byte of a page that no string has a part in. */
#ifndef CRT_COMPARE_H
#define CRT_COMPARE_H

#include "../ascii.h"
#include "x86_64/cpu.h"
#include "vec.h"

CRT_INLINE int compare_bytes(unsigned char a, unsigned char b, int fold)
{
	return fold ? ascii_lower(a) - ascii_lower(b) : a - b;
}

/* The order by the first byte that ends the comparison, if it is before the limit. */
CRT_INLINE int compare_at(const unsigned char *a, const unsigned char *b, size_t at, size_t limit, int fold)
{
	return at < limit ? compare_bytes(a[at], b[at], fold) : 0;
}

/* How many bytes both have left in their pages. */
CRT_INLINE size_t compare_room(const unsigned char *a, const unsigned char *b)
{
	size_t x = (uintptr_t)a & (PAGE - 1);
	size_t y = (uintptr_t)b & (PAGE - 1);
	return PAGE - (x > y ? x : y);
}

#define V(name) v16_##name
#define V_T v16
#define V_SIZE 16
#define V_FN CRT_INLINE
#include "comparing.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

#define V(name) v32_##name
#define V_T v32
#define V_SIZE 32
#define V_FN AVX2_INLINE
#include "comparing.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

/* Not 0 if a byte ends the comparison, because it differs, or is NUL in both: the lowest bit is the first such byte's. (Adding 1 to the mask
 * of those that do not is one instruction with the branch that follows, inverting it is not.) */
AVX512_INLINE uint64_t v64_ends(v64 a, v64 b, int fold)
{
	if (fold) {
		a = v64_lower(a);
		b = v64_lower(b);
	}
	return v64_equal_text(a, b) + 1;
}

/* The same for half a vector. */
AVX512_INLINE uint32_t v32_ends(v32 a, v32 b, int fold)
{
	if (fold) {
		a = v32_lower_masked(a);
		b = v32_lower_masked(b);
	}
	return v32_equal_text(a, b) + 1;
}

/* Compares half a vector: the order, or UNSETTLED. */
enum { UNSETTLED = 1000 };
AVX512_INLINE int half_compare(const unsigned char *a, const unsigned char *b, size_t left, int limited, int fold)
{
	/* Without regard to case, too, the first byte that is not the same is looked for: most strings that differ differ in more than case,
	 * and most that do not are the same. */
	uint32_t half = v32_ends(v32_loadu(a), v32_loadu(b), 0);
	if (half != 0) {
		size_t at = lowest32(half);
		if (limited && at >= left)
			return 0;
		if (!fold || a[at] == b[at])
			return a[at] - b[at];
		int order = compare_bytes(a[at], b[at], 1);
		if (order != 0)
			return order;
		half = v32_ends(v32_loadu(a), v32_loadu(b), 1);
		if (half != 0)
			return compare_at(a, b, lowest32(half), limited ? left : SIZE_MAX, 1);
	}
	return limited && left <= 32 ? 0 : UNSETTLED;
}

/* `left`: at most so many bytes; SIZE_MAX, as a constant, for no limit. */
AVX512_INLINE int v64_compare(const unsigned char *a, const unsigned char *b, size_t left, int fold)
{
	uint64_t bits;
	int near = 5;
	int limited = !(__builtin_constant_p(left) && left == SIZE_MAX);
	if (CRT_LIKELY(both_in_page(a, b, 128))) {
		/* Shorter vectors cross fewer lines. */
		int order;
		if (fold) {
			for (size_t at = 0; at < 128; at += 32) {
				if ((order = half_compare(a + at, b + at, left - at, limited, 1)) != UNSETTLED)
					return order;
			}
		} else if ((order = half_compare(a, b, left, limited, 0)) != UNSETTLED ||
				(order = half_compare(a + 32, b + 32, left - 32, limited, 0)) != UNSETTLED ||
				(order = half_compare(a + 64, b + 64, left - 64, limited, 0)) != UNSETTLED ||
				(order = half_compare(a + 96, b + 96, left - 96, limited, 0)) != UNSETTLED) {
			return order;
		}
		/* From here on one of the strings is read by whole lines. */
		size_t done = 128 - ((uintptr_t)a & 63);
		a += done;
		b += done;
		left -= done;
	}
	for (;;) {
		size_t room = compare_room(a, b);
		if (limited && room > left)
			room = left;
		size_t stop = room;
		/* What differs early is found one by one; what does not, four by four. */
		for (; near != 0 && room >= 64; near--, room -= 64) {
			bits = v64_ends(v64_loadu(a), v64_loadu(b), fold);
			if (bits != 0)
				return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
			a += 64;
			b += 64;
		}
		for (; room >= 256; room -= 256) {
			v64 x0 = v64_loadu(a), y0 = v64_loadu(b);
			v64 x1 = v64_loadu(a + 64), y1 = v64_loadu(b + 64);
			v64 x2 = v64_loadu(a + 128), y2 = v64_loadu(b + 128);
			v64 x3 = v64_loadu(a + 192), y3 = v64_loadu(b + 192);
			if (fold) {
				x0 = v64_lower(x0), y0 = v64_lower(y0);
				x1 = v64_lower(x1), y1 = v64_lower(y1);
				x2 = v64_lower(x2), y2 = v64_lower(y2);
				x3 = v64_lower(x3), y3 = v64_lower(y3);
			}
			v64 differ = v64_or(v64_or(v64_xor(x0, y0), v64_xor(x1, y1)), v64_or(v64_xor(x2, y2), v64_xor(x3, y3)));
			v64 least = v64_min(v64_min(x0, x1), v64_min(x2, x3));
			if ((v64_nonzeroes(differ) | v64_zeroes(least)) != 0)
				break;
			a += 256;
			b += 256;
		}
		for (; room >= 64; room -= 64) {
			bits = v64_ends(v64_loadu(a), v64_loadu(b), fold);
			if (bits != 0)
				return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
			a += 64;
			b += 64;
		}
		/* The rest of a page, or of the limit. */
		uint64_t mask = v64_first(room);
		bits = v64_ends(v64_load_some(mask, a), v64_load_some(mask, b), fold) & mask;
		if (bits != 0)
			return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
		a += room;
		b += room;
		if (limited) {
			left -= stop;
			if (left == 0)
				return 0;
		}
	}
}

#endif
