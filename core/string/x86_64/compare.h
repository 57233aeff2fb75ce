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

/* What AVX-512 compares: bytes, bytes without regard to case, wide characters. Constant in every call. */
enum compare { COMPARE_BYTES, COMPARE_FOLDED, COMPARE_WIDE };
AVX512_INLINE size_t compare_unit(enum compare what) { return what == COMPARE_WIDE ? sizeof(wchar_t) : 1; }

/* Not 0 if a byte or wide character ends the comparison, because it differs, or is NUL in both: the lowest bit is the first such one's.
 * (Adding 1 to the mask of those that do not is one instruction with the branch that follows, inverting it is not.) */
AVX512_INLINE uint64_t v64_ends(v64 a, v64 b, enum compare what)
{
	if (what == COMPARE_WIDE) {
		uint64_t same = v64_wide_equal_text(a, b);
		return WIDE_OF_TWO ? (uint32_t)(same + 1) : (uint16_t)(same + 1);
	}
	if (what == COMPARE_FOLDED) {
		a = v64_lower(a);
		b = v64_lower(b);
	}
	return v64_equal_text(a, b) + 1;
}

/* The same for half a vector. */
AVX512_INLINE uint32_t v32_ends(v32 a, v32 b, enum compare what)
{
	if (what == COMPARE_WIDE) {
		uint32_t same = v32_wide_equal_text(a, b);
		return WIDE_OF_TWO ? (uint16_t)(same + 1) : (uint8_t)(same + 1);
	}
	if (what == COMPARE_FOLDED) {
		a = v32_lower_masked(a);
		b = v32_lower_masked(b);
	}
	return v32_equal_text(a, b) + 1;
}

/* The order by what the lowest bit stands for. */
AVX512_INLINE int compare_lowest(const unsigned char *a, const unsigned char *b, uint64_t bits, enum compare what)
{
	size_t at = lowest(bits);
	if (what == COMPARE_WIDE) {
		wchar_t x = ((const wchar_t *)(const void *)a)[at];
		wchar_t y = ((const wchar_t *)(const void *)b)[at];
		return (x > y) - (x < y);
	}
	return compare_bytes(a[at], b[at], what == COMPARE_FOLDED);
}

/* Compares half a vector: the order, or UNSETTLED. */
enum { UNSETTLED = 1000 };
AVX512_INLINE int half_compare(const unsigned char *a, const unsigned char *b, size_t left, int limited, enum compare what)
{
	/* Without regard to case, too, the first byte that is not the same is looked for: most strings that differ differ in more than case,
	 * and most that do not are the same. */
	uint32_t half = v32_ends(v32_loadu(a), v32_loadu(b), what == COMPARE_FOLDED ? COMPARE_BYTES : what);
	if (half != 0) {
		if (limited && lowest32(half) * compare_unit(what) >= left)
			return 0;
		if (what != COMPARE_FOLDED || a[lowest32(half)] == b[lowest32(half)])
			return compare_lowest(a, b, half, what == COMPARE_FOLDED ? COMPARE_BYTES : what);
		int order = compare_lowest(a, b, half, what);
		if (order != 0)
			return order;
		half = v32_ends(v32_loadu(a), v32_loadu(b), what);
		if (half != 0)
			return compare_at(a, b, lowest32(half), limited ? left : SIZE_MAX, 1);
	}
	return limited && left <= 32 ? 0 : UNSETTLED;
}

/* `left`: at most so many bytes; SIZE_MAX, as a constant, for no limit. */
AVX512_INLINE int v64_compare(const unsigned char *a, const unsigned char *b, size_t left, enum compare what)
{
	uint64_t bits;
	int near = 5;
	int limited = !(__builtin_constant_p(left) && left == SIZE_MAX);
	if (CRT_LIKELY(both_in_page(a, b, 128))) {
		/* Shorter vectors cross fewer lines. */
		int order;
		if (what == COMPARE_FOLDED) {
			for (size_t at = 0; at < 128; at += 32) {
				if ((order = half_compare(a + at, b + at, left - at, limited, what)) != UNSETTLED)
					return order;
			}
		} else if ((order = half_compare(a, b, left, limited, what)) != UNSETTLED ||
				(order = half_compare(a + 32, b + 32, left - 32, limited, what)) != UNSETTLED ||
				(order = half_compare(a + 64, b + 64, left - 64, limited, what)) != UNSETTLED ||
				(order = half_compare(a + 96, b + 96, left - 96, limited, what)) != UNSETTLED) {
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
			bits = v64_ends(v64_loadu(a), v64_loadu(b), what);
			if (bits != 0)
				return compare_lowest(a, b, bits, what);
			a += 64;
			b += 64;
		}
		for (; room >= 256; room -= 256) {
			v64 x0 = v64_loadu(a), y0 = v64_loadu(b);
			v64 x1 = v64_loadu(a + 64), y1 = v64_loadu(b + 64);
			v64 x2 = v64_loadu(a + 128), y2 = v64_loadu(b + 128);
			v64 x3 = v64_loadu(a + 192), y3 = v64_loadu(b + 192);
			if (what == COMPARE_FOLDED) {
				x0 = v64_lower(x0), y0 = v64_lower(y0);
				x1 = v64_lower(x1), y1 = v64_lower(y1);
				x2 = v64_lower(x2), y2 = v64_lower(y2);
				x3 = v64_lower(x3), y3 = v64_lower(y3);
			}
			v64 differ = v64_or(v64_or(v64_xor(x0, y0), v64_xor(x1, y1)), v64_or(v64_xor(x2, y2), v64_xor(x3, y3)));
			uint64_t ends = what == COMPARE_WIDE ? v64_wide_zeroes(v64_wide_min(v64_wide_min(x0, x1), v64_wide_min(x2, x3))) :
				v64_zeroes(v64_min(v64_min(x0, x1), v64_min(x2, x3)));
			if ((v64_nonzeroes(differ) | ends) != 0)
				break;
			a += 256;
			b += 256;
		}
		for (; room >= 64; room -= 64) {
			bits = v64_ends(v64_loadu(a), v64_loadu(b), what);
			if (bits != 0)
				return compare_lowest(a, b, bits, what);
			a += 64;
			b += 64;
		}
		/* The rest of a page, or of the limit. */
		uint64_t mask = v64_first(room);
		bits = v64_ends(v64_load_some(mask, a), v64_load_some(mask, b), what) & v64_first(room / compare_unit(what));
		if (bits != 0)
			return compare_lowest(a, b, bits, what);
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
