/* SPDX-License-Identifier: MIT */
/* strrchr() with AVX-512. */
#include "avx512.h"
#include "find.h"

/* `last_low` and `last_high` say where the byte was in the last pair of lines that had it, which is at `last`. */
CRT_OVERREADS KERNEL AVX512 char *__crt_strrchr_avx512(const char *string, int c)
{
	v64 w = v64_set(c);
	const unsigned char *p = (const unsigned char *)string;
	uint64_t ends, high_ends, low, high;
	if (CRT_LIKELY(in_page(p, 64))) {
		v64 v = v64_loadu(p);
		ends = v64_zeroes(v);
		low = v64_equal(v, w);
	} else {
		v64 v = v64_load((const unsigned char *)((uintptr_t)p & ~(uintptr_t)63));
		ends = v64_zeroes(v) >> ((uintptr_t)p & 63);
		low = v64_equal(v, w) >> ((uintptr_t)p & 63);
	}
	if (CRT_LIKELY(ends != 0)) {
		low = up_to_end(low, ends);
		return low != 0 ? (char *)p + highest(low) : NULL;
	}
	const unsigned char *last = p;
	uint64_t last_low = low, last_high = 0;
	/* Strings of up to 127 bytes end here, if their page lets them. */
	if (CRT_LIKELY(in_page(p, 128))) {
		p += 64;
		v64 v = v64_loadu(p);
		ends = v64_zeroes(v);
		low = v64_equal(v, w);
		if (ends != 0)
			low = up_to_end(low, ends);
		last = low != 0 ? p : last;
		last_low = low != 0 ? low : last_low;
		if (ends != 0)
			return last_low != 0 ? (char *)last + highest(last_low) : NULL;
	}
	uint64_t mask = V64_PAIR_MASK(p);
	p = V64_PAIR(p);
	for (int i = 0;; i++) {
		v64 x = v64_load(p);
		v64 y = v64_load(p + 64);
		if (i >= V64_PAIRS) {
			/* Only whether the byte or the end is there counts. */
			while (v64_zeroes(v64_min(v64_key(x, w, SCAN_EITHER), v64_key(y, w, SCAN_EITHER))) == 0) {
				p += 128;
				x = v64_load(p);
				y = v64_load(p + 64);
			}
		}
		high_ends = v64_zeroes(y);
		ends = v64_zeroes(x) & mask;
		low = v64_equal(x, w) & mask;
		high = v64_equal(y, w);
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
		return (char *)p + 64 + highest(high);
	return low != 0 ? (char *)p + highest(low) : NULL;
}
