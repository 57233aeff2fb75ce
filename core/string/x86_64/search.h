/* SPDX-License-Identifier: MIT */
/* Searching one byte string in another by vectors: a place counts if the needle's first, last and middle bytes are where they should
 * be, and then the needle is compared. A needle and an object that make too many places count in vain go to the two-way search in the
 * end, so that the whole is linear in the worst case too. */
#ifndef CRT_SEARCH_H
#define CRT_SEARCH_H

#include "../twoway.h"
#include "x86_64/cpu.h"
#include "vec.h"

/* A test of the claim above defines this to count. */
#ifndef SEARCH_COMPARES
#define SEARCH_COMPARES(size) ((void)0)
#endif

/* What may be compared in vain: so much, and so much for every byte that was passed. */
enum { SEARCH_FREE = 4096, SEARCH_PER_BYTE = 4 };

typedef int search_compare(const void *a, const void *b, size_t size);

/* A search that is under way. */
struct search {
	const unsigned char *start;
	/* Set if the search gave up: places before this one are no match. */
	const unsigned char *stuck;
	size_t wasted;
	const unsigned char *needle;
	size_t size;
	search_compare *compare;
};

/* The first match among the places that `bits` names, the lowest for `p` itself. NULL if there is none, or the search gave up. */
CRT_INLINE const unsigned char *search_places(struct search *s, const unsigned char *p, uint64_t bits)
{
	for (; bits != 0; bits &= bits - 1) {
		const unsigned char *q = p + lowest(bits);
		SEARCH_COMPARES(s->size);
		if (s->compare(q, s->needle, s->size) == 0)
			return q;
		s->wasted += s->size;
		if (CRT_UNLIKELY(s->wasted > SEARCH_FREE + SEARCH_PER_BYTE * (size_t)(q - s->start))) {
			s->stuck = q + 1;
			return NULL;
		}
	}
	return NULL;
}

/* A vector with 0 where the needle may stand. */
AVX512_INLINE v64 v64_place(const unsigned char *p, size_t middle, size_t last, v64 x, v64 y, v64 z, int fold)
{
	v64 a = v64_loadu(p);
	v64 b = v64_loadu(p + last);
	v64 c = v64_loadu(p + middle);
	if (fold) {
		a = v64_lower(a);
		b = v64_lower(b);
		c = v64_lower(c);
	}
	return v64_or(v64_or(v64_xor(a, x), v64_xor(b, y)), v64_xor(c, z));
}

/* The first match that starts at `p` or later and ends before `end`. Needles of 1 and more bytes. NULL if there is none, or the search
 * gave up (s->stuck); then in *next where to go on if there are more bytes. */
AVX512_INLINE const unsigned char *v64_search(struct search *s, const unsigned char *p, const unsigned char *end, int fold,
	const unsigned char **next)
{
	size_t last = s->size - 1;
	size_t middle = s->size / 2;
	v64 x = v64_set(twoway_unit(s->needle, fold));
	v64 z = v64_set(twoway_unit(s->needle + middle, fold));
	v64 y = v64_set(twoway_unit(s->needle + last, fold));
	while ((size_t)(end - p) > last) {
		size_t places = (size_t)(end - p) - last;
		uint64_t bits;
		if (CRT_LIKELY(places >= 128)) {
			v64 low = v64_place(p, middle, last, x, y, z, fold);
			v64 high = v64_place(p + 64, middle, last, x, y, z, fold);
			if (CRT_LIKELY(v64_zeroes(v64_min(low, high)) == 0)) {
				p += 128;
				continue;
			}
			bits = v64_zeroes(low);
			if (bits == 0) {
				p += 64;
				bits = v64_zeroes(high);
			}
			places = 64;
		} else {
			uint64_t mask = places >= 64 ? ~(uint64_t)0 : v64_first(places);
			v64 a = v64_load_some(mask, p);
			v64 b = v64_load_some(mask, p + last);
			if (fold) {
				a = v64_lower(a);
				b = v64_lower(b);
			}
			bits = v64_equal(a, x) & v64_equal(b, y) & mask;
			places = places >= 64 ? 64 : places;
		}
		if (bits != 0) {
			const unsigned char *found = search_places(s, p, bits);
			if (found != NULL || s->stuck != NULL)
				return found;
		}
		p += places;
	}
	*next = p;
	return NULL;
}

#define V(name) v16_##name
#define V_T v16
#define V_SIZE 16
#define V_FN CRT_INLINE
#include "searching.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

#define V(name) v32_##name
#define V_T v32
#define V_SIZE 32
#define V_FN AVX2_INLINE
#include "searching.h"
#undef V
#undef V_T
#undef V_SIZE
#undef V_FN

#endif
