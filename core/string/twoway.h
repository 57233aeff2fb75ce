/* SPDX-License-Identifier: MIT */
/* Searching one byte string in another in linear time and constant space: the two-way algorithm (M. Crochemore, D. Perrin,
 * "Two-way string-matching", Journal of the ACM 38, 1991), shared by memmem(), strstr() and strcasestr().
 *
 * The needle is cut at a critical place into a left and a right part. The right one is compared first, from the cut onwards: a
 * mismatch k bytes behind the cut moves the needle by k. Then the left one, backwards: a mismatch moves it by the needle's period.
 * A periodic needle remembers how much of its start is known to match after such a move, so that no byte is read too often. */
#ifndef CRT_TWOWAY_H
#define CRT_TWOWAY_H

#include <stddef.h>
#include <stdint.h>

#include "ascii.h"
#include "attr.h"

/* What is searched consists of: bytes, unless the includer says otherwise; and how a string's type is named. Sizes count units. */
#ifndef TWOWAY_UNIT
#define TWOWAY_UNIT unsigned char
#define TWOWAY_TEXT char
#endif

/* A test of the claim above defines this to count. */
#ifndef TWOWAY_LOOKS_AT
#define TWOWAY_LOOKS_AT(p) ((void)0)
#endif

/* With `fold`, a constant in every call, case does not count. */
CRT_INLINE TWOWAY_UNIT twoway_unit(const TWOWAY_UNIT *p, int fold)
{
	TWOWAY_LOOKS_AT(p);
	return fold ? ascii_lower((unsigned char)*p) : *p;
}

/* The start of the greatest suffix of the needle, in the order of bytes or (`reverse`) the opposite one, and that suffix's period. */
CRT_INLINE size_t twoway_suffix(const TWOWAY_UNIT *needle, size_t size, int reverse, int fold, size_t *period)
{
	size_t best = 0;
	size_t rival = 1;
	size_t same = 0;
	size_t p = 1;
	while (rival + same < size) {
		TWOWAY_UNIT a = twoway_unit(needle + best + same, fold);
		TWOWAY_UNIT b = twoway_unit(needle + rival + same, fold);
		if (a == b) {
			/* One more period of the best suffix is complete. */
			if (++same == p) {
				rival += p;
				same = 0;
			}
		} else if (reverse ? b > a : b < a) {
			/* The rival is less: everything up to here belongs to the best one's period. */
			rival += same + 1;
			same = 0;
			p = rival - best;
		} else {
			best = rival++;
			same = 0;
			p = 1;
		}
	}
	*period = p;
	return best;
}

struct twoway {
	const TWOWAY_UNIT *needle;
	size_t size;
	/* Where the right part starts. */
	size_t cut;
	/* How far a match of the right part alone moves the needle. */
	size_t period;
	/* How many bytes are known to match after such a move; 0 unless the needle is periodic. */
	size_t known;
};

/* size is at least 1. */
CRT_INLINE void twoway_prepare(struct twoway *t, const TWOWAY_UNIT *needle, size_t size, int fold)
{
	size_t period;
	size_t reverse_period;
	size_t cut = twoway_suffix(needle, size, 0, fold, &period);
	size_t reverse_cut = twoway_suffix(needle, size, 1, fold, &reverse_period);
	if (reverse_cut > cut) {
		cut = reverse_cut;
		period = reverse_period;
	}
	t->needle = needle;
	t->size = size;
	t->cut = cut;

	/* The needle has this period if its left part is repeated one period later (which stays inside, as the period is at most
	 * the right part's size). */
	size_t i = 0;
	while (i < cut && twoway_unit(needle + i, fold) == twoway_unit(needle + i + period, fold))
		i++;
	if (i == cut) {
		t->period = period;
		t->known = size - period;
	} else {
		t->period = (cut > size - cut ? cut : size - cut) + 1;
		t->known = 0;
	}
}

/* Whether the needle stands at `at`, of which `known` bytes have been compared already. If not, stores how far the needle may move,
 * at most its size, and how many bytes are known to match there. */
CRT_INLINE int twoway_match(const struct twoway *t, const TWOWAY_UNIT *at, size_t *known, size_t *move, int fold)
{
	const TWOWAY_UNIT *needle = t->needle;
	size_t i = t->cut > *known ? t->cut : *known;
	while (i < t->size && twoway_unit(needle + i, fold) == twoway_unit(at + i, fold))
		i++;
	if (i < t->size) {
		*move = i - t->cut + 1;
		*known = 0;
		return 0;
	}
	i = t->cut;
	while (i > *known && twoway_unit(needle + i - 1, fold) == twoway_unit(at + i - 1, fold))
		i--;
	if (i <= *known)
		return 1;
	*move = t->period;
	*known = t->known;
	return 0;
}

/* The whole search in an object of known size. */
CRT_INLINE const TWOWAY_UNIT *twoway_find(const TWOWAY_UNIT *object, size_t size, const TWOWAY_UNIT *needle,
	size_t needle_size, int fold)
{
	struct twoway t;
	twoway_prepare(&t, needle, needle_size, fold);
	size_t known = 0;
	size_t move;
	for (size_t at = 0; size - at >= needle_size; at += move) {
		if (twoway_match(&t, object + at, &known, &move, fold))
			return object + at;
	}
	return NULL;
}

/* The whole search in a string, of which no more is read than the search needs: a caller that goes from one occurrence to the next
 * must not pay for the rest of the string each time. */
CRT_INLINE const TWOWAY_UNIT *twoway_find_string(const TWOWAY_UNIT *string, const TWOWAY_UNIT *needle, size_t needle_size,
	size_t (*measure)(const TWOWAY_TEXT *, size_t), int fold)
{
	struct twoway t;
	twoway_prepare(&t, needle, needle_size, fold);
	size_t known = 0;
	size_t move;
	/* Bytes at `string` that are known to hold no NUL. */
	size_t readable = 0;
	for (;; string += move, readable -= move) {
		if (readable < needle_size) {
			/* In steps that grow with the needle, and at least of a cache line or so. */
			readable += measure((const TWOWAY_TEXT *)string + readable, needle_size | 127);
			if (readable < needle_size)
				return NULL;
		}
		if (twoway_match(&t, string, &known, &move, fold))
			return string;
	}
}

#endif
