/* SPDX-License-Identifier: MIT */
/* Looking for the last one of a byte or wide character in a string, with AVX-512: the body of strrchr() and of wcsrchr(). */
#ifndef CRT_LAST_H
#define CRT_LAST_H

#include "find.h"

/* What ends the string, what is wanted, and both, by the kinds of find.h. */
/* `last_low` and `last_high` say where the byte was in the last pair of lines that had it, which is at `last`. */
AVX512_INLINE void *v64_find_last(const void *string, v64 w, enum scan end, enum scan wanted, enum scan either)
{
	const unsigned char *p = string;
	size_t unit = v64_unit(end);
	uint64_t ends, high_ends, low, high;
	if (CRT_LIKELY(in_page(p, 64))) {
		v64 v = v64_loadu(p);
		ends = v64_hits(v, v, end);
		low = v64_hits(v, w, wanted);
	} else {
		v64 v = v64_load((const unsigned char *)((uintptr_t)p & ~(uintptr_t)63));
		ends = v64_hits(v, v, end) >> ((uintptr_t)p & 63) / unit;
		low = v64_hits(v, w, wanted) >> ((uintptr_t)p & 63) / unit;
	}
	if (CRT_LIKELY(ends != 0)) {
		low = up_to_end(low, ends);
		return low != 0 ? (void *)(p + highest(low) * unit) : NULL;
	}
	const unsigned char *last = p;
	uint64_t last_low = low, last_high = 0;
	/* Strings of up to 127 bytes end here, if their page lets them. */
	if (CRT_LIKELY(in_page(p, 128))) {
		p += 64;
		v64 v = v64_loadu(p);
		ends = v64_hits(v, v, end);
		low = v64_hits(v, w, wanted);
		if (ends != 0)
			low = up_to_end(low, ends);
		last = low != 0 ? p : last;
		last_low = low != 0 ? low : last_low;
		if (ends != 0)
			return last_low != 0 ? (void *)(last + highest(last_low) * unit) : NULL;
	}
	uint64_t mask = V64_PAIR_MASK(p);
	p = V64_PAIR(p);
	for (int i = 0;; i++) {
		v64 x = v64_load(p);
		v64 y = v64_load(p + 64);
		if (i >= V64_PAIRS) {
			/* Only whether the byte or the end is there counts. */
			while (!v64_has_zero(v64_least(v64_key(x, w, either), v64_key(y, w, either), either), either)) {
				p += 128;
				x = v64_load(p);
				y = v64_load(p + 64);
			}
		}
		high_ends = v64_hits(y, y, end);
		ends = v64_hits(x, x, end) & mask;
		low = v64_hits(x, w, wanted) & mask;
		high = v64_hits(y, w, wanted);
		if ((ends | high_ends) != 0)
			break;
		int found = (low | high) != 0;
		last = found ? p : last;
		last_low = found ? low : last_low;
		last_high = found ? high : last_high;
		p += 128;
		mask = ~(uint64_t)0;
	}
	/* An end in the first line leaves nothing of the second. up_to_end() leaves all if there is no end. */
	low = up_to_end(low, ends);
	high = ends != 0 ? 0 : up_to_end(high, high_ends);
	if ((low | high) == 0) {
		p = last;
		low = last_low;
		high = last_high;
	}
	if (high != 0)
		return (void *)(p + 64 + highest(high) * unit);
	return low != 0 ? (void *)(p + highest(low) * unit) : NULL;
}

#endif
