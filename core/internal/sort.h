/* SPDX-License-Identifier: MIT */
/* The sorting engine of qsort() and qsort_r(), which differ only in how the comparison is called: each includes this file after
 * defining SORT_COMPARE, the type of the comparison, and SORT_ORDER(sorter, a, b), a call of it.
 *
 * Quicksort with what is known against its weak points:
 *  - Partitioning without unpredictable branches: Edelkamp and Weiss, "BlockQuicksort" (2016). Comparisons note the offsets of
 *    misplaced elements in a small buffer, which are exchanged afterwards.
 *  - Long runs that are there already, ascending or descending, are found first and merged (in place, Kim and Kutzner, "Stable
 *    minimum storage merging by symmetric comparisons", 2004), so that sorted, reversed and mountain-shaped inputs cost
 *    a few comparisons per element.
 *  - Equal elements are set aside at once when a pivot equals its left neighbour (Peters, "pdqsort").
 *  - Small ranges are sorted as pointers, by branchless merging, and moved once.
 *  - After log2(n) bad pivots, heapsort: never more than O(n log n) comparisons.
 * ISO C wants the comparison's arguments to be elements of the array (7.22.5p2), so nothing is compared outside it; and they are
 * moved only between comparisons, in whole permutations, so that a comparison may leave by longjmp() or an exception.
 * A comparison that contradicts itself may spoil the order, but every index here is bounded without trusting it.
 */
#ifndef CRT_SORT_H
#define CRT_SORT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "attr.h"

/* How elements are moved: as one word of 4 or 8 bytes, the latter perhaps a pointer to what is compared; or as bytes. */
enum sort_kind { SORT_4, SORT_8, SORT_POINTERS, SORT_BYTES };

enum {
	/* Ranges up to this many elements are sorted as pointers; more of large ones. */
	SORT_SMALL = 32,
	/* Offsets in a partition's buffer; they fit a byte. */
	SORT_BLOCK = 128,
	/* Elements that are merged as pointers at once. */
	SORT_MERGE = 512,
	/* The size, in bytes, from which on moving an element is dearer than finding its place. */
	SORT_LARGE = 64,
	/* Bytes of elements that are moved by way of the stack. */
	SORT_SCRATCH = 4096,
	/* How many runs are merged at most, and how far ahead a pointer's target is asked for. */
	SORT_RUNS = 16,
	SORT_AHEAD = 12
};

struct sorter {
	SORT_COMPARE *compare;
	void *argument;
	size_t size;
};

#define SORT_LESS(s, a, b) (SORT_ORDER(s, a, b) < 0)
/* The same as a mask: all ones if a is less than b, else 0. */
#define SORT_LESS_MASK(s, a, b) ((intptr_t)(SORT_ORDER(s, a, b) >> (sizeof(int) * 8 - 1)))

/* Unaligned, and allowed to alias anything. */
typedef uint32_t sort_word4 __attribute__((may_alias, aligned(1)));
typedef uint64_t sort_word8 __attribute__((may_alias, aligned(1)));
typedef uint64_t sort_vector __attribute__((vector_size(16)));
typedef sort_vector sort_word16 __attribute__((may_alias, aligned(1)));

CRT_INLINE size_t sort_size(const struct sorter *s, enum sort_kind kind)
{
	return kind == SORT_4 ? 4 : kind == SORT_BYTES ? s->size : 8;
}

static void sort_exchange_bytes(char *a, char *b, size_t size)
{
	for (; size >= 32; size -= 32, a += 32, b += 32) {
		sort_word16 a0 = *(sort_word16 *)a, a1 = *(sort_word16 *)(a + 16);
		sort_word16 b0 = *(sort_word16 *)b, b1 = *(sort_word16 *)(b + 16);
		*(sort_word16 *)a = b0;
		*(sort_word16 *)(a + 16) = b1;
		*(sort_word16 *)b = a0;
		*(sort_word16 *)(b + 16) = a1;
	}
	for (; size >= 8; size -= 8, a += 8, b += 8) {
		sort_word8 t = *(sort_word8 *)a;
		*(sort_word8 *)a = *(sort_word8 *)b;
		*(sort_word8 *)b = t;
	}
	if (size >= 4) {
		sort_word4 t = *(sort_word4 *)a;
		*(sort_word4 *)a = *(sort_word4 *)b;
		*(sort_word4 *)b = t;
		size -= 4;
		a += 4;
		b += 4;
	}
	for (; size != 0; size--, a++, b++) {
		char t = *a;
		*a = *b;
		*b = t;
	}
}

/* One element; a call of memcpy() for each would cost more than most elements do. */
CRT_INLINE void sort_copy(char *to, const char *from, size_t size)
{
	for (; size >= 16; size -= 16, to += 16, from += 16)
		*(sort_word16 *)to = *(const sort_word16 *)from;
	if (size >= 8) {
		*(sort_word8 *)to = *(const sort_word8 *)from;
		size -= 8;
		to += 8;
		from += 8;
	}
	if (size >= 4) {
		*(sort_word4 *)to = *(const sort_word4 *)from;
		size -= 4;
		to += 4;
		from += 4;
	}
	for (; size != 0; size--)
		*to++ = *from++;
}

/* `a` and `b` may be the same element. */
CRT_INLINE void sort_swap(char *a, char *b, size_t size, enum sort_kind kind)
{
	if (kind == SORT_4) {
		sort_word4 t = *(sort_word4 *)a;
		*(sort_word4 *)a = *(sort_word4 *)b;
		*(sort_word4 *)b = t;
	} else if (kind == SORT_BYTES) {
		sort_exchange_bytes(a, b, size);
	} else {
		sort_word8 t = *(sort_word8 *)a;
		*(sort_word8 *)a = *(sort_word8 *)b;
		*(sort_word8 *)b = t;
	}
}

/* a if the mask is set, else b. Spelt out, for compilers like to make a branch of "? :", and this one is unpredictable. */
CRT_INLINE const char *sort_choose(intptr_t mask, const char *a, const char *b)
{
	return (const char *)((uintptr_t)b ^ (((uintptr_t)a ^ (uintptr_t)b) & (uintptr_t)mask));
}

/* ---- Small ranges, as pointers ----------------------------------------------------------------------------------- */

/* Puts the elements in the order of `order`, pointers to each of them once. */
CRT_INLINE void sort_permute(char *base, size_t count, const char *const *order, size_t size, enum sort_kind kind)
{
	char scratch[SORT_SCRATCH] CRT_ALIGNED(16);
	if (kind == SORT_4) {
		for (size_t i = 0; i < count; i++)
			((sort_word4 *)scratch)[i] = *(const sort_word4 *)order[i];
		memcpy(base, scratch, count * 4);
	} else if (kind != SORT_BYTES) {
		for (size_t i = 0; i < count; i++)
			((sort_word8 *)scratch)[i] = *(const sort_word8 *)order[i];
		memcpy(base, scratch, count * 8);
	} else if (size <= SORT_LARGE && count * size <= sizeof scratch) {
		char *to = scratch;
		for (size_t i = 0; i < count; i++, to += size)
			sort_copy(to, order[i], size);
		memcpy(base, scratch, count * size);
	} else {
		/* Large elements go straight to their places, along the cycles of the permutation. */
		unsigned short from[SORT_MERGE];
		for (size_t i = 0; i < count; i++)
			from[i] = (unsigned short)((size_t)(order[i] - base) / size);
		for (size_t i = 0; i < count; i++) {
			size_t to = i, next = from[i];
			if (next == i)
				continue;
			int fits = size <= sizeof scratch;
			if (fits)
				sort_copy(scratch, base + i * size, size);
			for (; next != i; to = next, next = from[to]) {
				if (fits)
					sort_copy(base + to * size, base + next * size, size);
				else
					sort_exchange_bytes(base + to * size, base + next * size, size);
				from[to] = (unsigned short)to;
			}
			if (fits)
				sort_copy(base + to * size, scratch, size);
			from[to] = (unsigned short)to;
		}
	}
}

/* Merges the sorted from[0..left) and from[left..left+right) to `to`, from both ends at once: the two chains of comparisons do not
 * wait for each other, and no branch depends on them. */
CRT_INLINE void sort_merge_pointers(const struct sorter *s, const char **from, size_t left, size_t right, const char **to)
{
	const char **a = from, **b = from + left;
	const char **last_a = b - 1, **last_b = b + right - 1;
	const char **front = to, **back = to + left + right - 1;
	size_t both = left < right ? left : right;
	for (size_t i = 0; i < both; i++) {
		intptr_t take_b = SORT_LESS_MASK(s, *b, *a);
		*front++ = sort_choose(take_b, *b, *a);
		b -= take_b;
		a += 1 + take_b;
		intptr_t take_a = SORT_LESS_MASK(s, *last_b, *last_a);
		*back-- = sort_choose(take_a, *last_a, *last_b);
		last_a += take_a;
		last_b -= 1 + take_a;
	}
	/* Between them, at most the difference of the halves is left. */
	while (front <= back) {
		size_t take_b = a > last_a || (b <= last_b && SORT_LESS(s, *b, *a));
		*front++ = take_b ? *b : *a;
		b += take_b;
		a += 1 - take_b;
	}
	/* The ends must meet on both sides, or the comparison contradicts itself and something would be there twice. */
	if (CRT_UNLIKELY(a != last_a + 1 || b != last_b + 1))
		memcpy(to, from, (left + right) * sizeof *to);
}

/* Sorts four pointers with five comparisons: two pairs, the least of the least, the greatest of the greatest, the rest. */
CRT_INLINE void sort_four(const struct sorter *s, const char **from, const char **to)
{
	size_t x = SORT_LESS(s, from[1], from[0]), y = SORT_LESS(s, from[3], from[2]);
	const char *low1 = from[x], *high1 = from[1 - x], *low2 = from[2 + y], *high2 = from[3 - y];
	intptr_t u = SORT_LESS_MASK(s, low2, low1), v = SORT_LESS_MASK(s, high2, high1);
	const char *least = sort_choose(u, low2, low1);
	const char *greatest = sort_choose(v, high1, high2);
	/* The two that are left, those of the first pair first. */
	const char *left = sort_choose(u, low1, sort_choose(v, low2, high1));
	const char *right = sort_choose(v, high2, sort_choose(u, high1, low2));
	intptr_t z = SORT_LESS_MASK(s, right, left);
	to[0] = least;
	to[1] = sort_choose(z, right, left);
	to[2] = sort_choose(z, left, right);
	to[3] = greatest;
}

/* Sorts `count` pointers, at least 1. The result is in `to`, or in `from` if `stay`; the other one is overwritten. */
static void sort_pointers(const struct sorter *s, const char **from, const char **to, size_t count, int stay)
{
	if (count > 4) {
		size_t half = count / 2;
		sort_pointers(s, from, to, half, !stay);
		sort_pointers(s, from + half, to + half, count - half, !stay);
		if (stay)
			sort_merge_pointers(s, to, half, count - half, from);
		else
			sort_merge_pointers(s, from, half, count - half, to);
		return;
	}
	const char **result = stay ? from : to;
	if (count == 4) {
		sort_four(s, from, result);
	} else if (count == 3) {
		const char *a = from[0], *b = from[1], *c = from[2];
		intptr_t x = SORT_LESS_MASK(s, b, a);
		const char *low = sort_choose(x, b, a), *high = sort_choose(x, a, b);
		intptr_t y = SORT_LESS_MASK(s, c, high);
		const char *middle = sort_choose(y, c, high);
		const char *greatest = sort_choose(y, high, c);
		intptr_t z = SORT_LESS_MASK(s, middle, low);
		result[0] = sort_choose(z, middle, low);
		result[1] = sort_choose(z, low, middle);
		result[2] = greatest;
	} else if (count == 2) {
		const char *a = from[0], *b = from[1];
		intptr_t x = SORT_LESS_MASK(s, b, a);
		result[0] = sort_choose(x, b, a);
		result[1] = sort_choose(x, a, b);
	} else {
		result[0] = from[0];
	}
}

/* Up to how many elements are sorted as pointers: the larger they are, the dearer is moving them in partitions. */
CRT_INLINE size_t sort_small_limit(const struct sorter *s, enum sort_kind kind)
{
	return kind == SORT_BYTES && s->size > SORT_LARGE ? SORT_MERGE : SORT_SMALL;
}

CRT_INLINE void sort_small(const struct sorter *s, char *base, size_t count, enum sort_kind kind)
{
	const char *first[kind == SORT_BYTES ? SORT_MERGE : SORT_SMALL], *second[kind == SORT_BYTES ? SORT_MERGE : SORT_SMALL];
	size_t size = sort_size(s, kind);
	if (count < 2)
		return;
	for (size_t i = 0; i < count; i++) {
		first[i] = base + i * size;
		if (kind == SORT_POINTERS)
			__builtin_prefetch((const void *)(uintptr_t) * (sort_word8 *)(base + i * size));
	}
	sort_pointers(s, first, second, count, 0);
	sort_permute(base, count, second, size, kind);
}

/* Do the elements look like pointers to what is compared? A wrong answer costs time only. */
static int sort_look_like_pointers(const char *base, size_t count)
{
	uint64_t first = *(const sort_word8 *)base;
	uint64_t middle = *(const sort_word8 *)(base + count / 2 * 8);
	uint64_t last = *(const sort_word8 *)(base + (count - 1) * 8);
	/* Objects of one kind lie within some gigabytes; numbers that small are close to 0. */
	return first > 0xffff && middle > 0xffff && last > 0xffff && first >> 47 == 0 && first != middle && first != last &&
		(first ^ middle) >> 36 == 0 && (first ^ last) >> 36 == 0;
}

/* ---- Runs -------------------------------------------------------------------------------------------------------- */

static void sort_reverse(char *base, size_t count, size_t size)
{
	char *end = base + count * size;
	if (size == 8) {
		for (; end - base >= 16; base += 8)
			sort_swap(base, end -= 8, 8, SORT_8);
	} else if (size == 4) {
		for (; end - base >= 8; base += 4)
			sort_swap(base, end -= 4, 4, SORT_4);
	} else {
		for (; (size_t)(end - base) >= 2 * size; base += size)
			sort_exchange_bytes(base, end -= size, size);
	}
}

/* Makes "left bytes, right bytes" "right bytes, left bytes". */
static void sort_rotate(char *base, size_t left, size_t right)
{
	char scratch[SORT_SCRATCH / 4];
	while (left != 0 && right != 0) {
		if (left <= right && left <= sizeof scratch) {
			memcpy(scratch, base, left);
			memmove(base, base + left, right);
			memcpy(base + right, scratch, left);
			return;
		}
		if (right < left && right <= sizeof scratch) {
			memcpy(scratch, base + left, right);
			memmove(base + right, base, left);
			memcpy(base, scratch, right);
			return;
		}
		if (left <= right) {
			/* The left part gets to its place, the rest of the right one is still to be exchanged with it. */
			sort_exchange_bytes(base, base + left, left);
			base += left;
			right -= left;
		} else {
			sort_exchange_bytes(base + left - right, base + left, right);
			left -= right;
		}
	}
}

/* How many of the `count` sorted elements at `base` go before the element `key`: those that are less, or not greater. */
static size_t sort_rank(const struct sorter *s, const char *base, size_t count, const char *key, int or_equal)
{
	size_t low = 0;
	while (count != 0) {
		size_t half = count / 2;
		const char *middle = base + (low + half) * s->size;
		int before = or_equal ? !SORT_LESS(s, key, middle) : SORT_LESS(s, middle, key);
		if (before) {
			low += half + 1;
			count -= half + 1;
		} else {
			count = half;
		}
	}
	return low;
}

/* Merges few elements as pointers. */
static CRT_NOINLINE void sort_merge_few(const struct sorter *s, char *base, size_t left, size_t right)
{
	const char *from[SORT_MERGE], *to[SORT_MERGE];
	size_t size = s->size, count = left + right;
	for (size_t i = 0; i < count; i++)
		from[i] = base + i * size;
	/* The merge reads from four places at once, too fast for what the elements point to. */
	if (size == 8 && sizeof(void *) == 8 && sort_look_like_pointers(base, count))
		for (size_t i = 0; i < count; i++)
			__builtin_prefetch((const void *)(uintptr_t) * (sort_word8 *)(base + i * 8));
	sort_merge_pointers(s, from, left, right, to);
	if (size == 4)
		sort_permute(base, count, to, 4, SORT_4);
	else if (size == 8)
		sort_permute(base, count, to, 8, SORT_8);
	else
		sort_permute(base, count, to, size, SORT_BYTES);
}

/* Merges the sorted neighbours base[0..left) and base[left..left+right) in place. */
static void sort_merge(const struct sorter *s, char *base, size_t left, size_t right)
{
	size_t size = s->size;
	while (left != 0 && right != 0) {
		/* What is in its place already stays out of it. */
		size_t placed = sort_rank(s, base, left, base + left * size, 1);
		base += placed * size;
		left -= placed;
		if (left == 0)
			return;
		right = sort_rank(s, base + left * size, right, base + (left - 1) * size, 0);
		if (right == 0)
			return;
		if (left + right <= SORT_MERGE) {
			sort_merge_few(s, base, left, right);
			return;
		}
		/* The `half` elements that end up first are the first i of the left side and the first half - i of the right one:
		 * the smallest i, so that left[i] is greater than right[half - i - 1]. */
		size_t half = (left + right) / 2;
		size_t low = half > right ? half - right : 0;
		size_t high = half < left ? half : left;
		while (low < high) {
			size_t i = low + (high - low) / 2;
			if (SORT_LESS(s, base + (left + half - i - 1) * size, base + i * size))
				high = i;
			else
				low = i + 1;
		}
		size_t from_left = low, from_right = half - low;
		sort_rotate(base + from_left * size, (left - from_left) * size, from_right * size);
		sort_merge(s, base, from_left, from_right);
		base += half * size;
		right -= from_right;
		left -= from_left;
	}
}

/* The length of the run at the start; a descending one (strictly, to be safe to turn round) is turned round. */
static size_t sort_run(const struct sorter *s, char *base, size_t count)
{
	size_t size = s->size, length = 2;
	if (count < 2)
		return count;
	char *p = base + size;
	if (SORT_LESS(s, p, base)) {
		while (length < count && SORT_LESS(s, p + size, p)) {
			length++;
			p += size;
		}
		/* A short one is worth nothing, and most are short. */
		if (length > 8)
			sort_reverse(base, length, size);
		else
			length = 1;
	} else {
		while (length < count && !SORT_LESS(s, p + size, p)) {
			length++;
			p += size;
		}
	}
	return length;
}

/* ---- Quicksort --------------------------------------------------------------------------------------------------- */

/* Sinks element `i` of the heap base[0..count). */
static void sort_sink(const struct sorter *s, char *base, size_t i, size_t count)
{
	size_t size = s->size;
	for (;;) {
		size_t child = 2 * i + 1;
		if (child >= count)
			return;
		if (child + 1 < count && SORT_LESS(s, base + child * size, base + (child + 1) * size))
			child++;
		if (!SORT_LESS(s, base + i * size, base + child * size))
			return;
		sort_exchange_bytes(base + i * size, base + child * size, size);
		i = child;
	}
}

static CRT_COLD void sort_heap(const struct sorter *s, char *base, size_t count)
{
	for (size_t i = count / 2; i-- != 0;)
		sort_sink(s, base, i, count);
	while (count > 1) {
		count--;
		sort_exchange_bytes(base, base + count * s->size, s->size);
		sort_sink(s, base, 0, count);
	}
}

static char *sort_median(const struct sorter *s, char *a, char *b, char *c)
{
	int x = SORT_LESS(s, a, b);
	/* Either a is the least or the greatest, and then the median is one of the others; or it is the median itself. */
	if (x != SORT_LESS(s, a, c))
		return a;
	return SORT_LESS(s, b, c) == x ? b : c;
}

/* The median of three thirds' medians, and so on: a sample of about the square root of the count. */
static char *sort_sample(const struct sorter *s, char *a, char *b, char *c, size_t count)
{
	if (count >= 64) {
		size_t eighth = count / 8, near = eighth * 4 * s->size, far = eighth * 7 * s->size;
		a = sort_sample(s, a, a + near, a + far, eighth);
		b = sort_sample(s, b, b + near, b + far, eighth);
		c = sort_sample(s, c, c + near, c + far, eighth);
	}
	return sort_median(s, a, b, c);
}

CRT_INLINE char *sort_pivot(const struct sorter *s, char *base, size_t count)
{
	size_t eighth = count / 8, size = s->size;
	return sort_sample(s, base, base + eighth * 4 * size, base + eighth * 7 * size, eighth);
}

/* Splits base[1..count) by the pivot base[0]: first what is less, then the pivot, then the rest. The pivot's new index; *clean is
 * nonzero if everything was in its place already. */
CRT_INLINE size_t sort_partition(const struct sorter *s, char *base, size_t count, enum sort_kind kind, int *clean)
{
	size_t size = sort_size(s, kind);
	char *first = base + size, *last = base + count * size;
	unsigned char left[SORT_BLOCK], right[SORT_BLOCK];

	while (first < last && SORT_LESS(s, first, base))
		first += size;
	while (first < last && !SORT_LESS(s, last - size, base))
		last -= size;
	*clean = first == last;

	/* The misplaced elements of the block at `left_base` are left[left_at..left_at + lefts), and so on. */
	char *left_base = first, *right_base = last;
	size_t lefts = 0, rights = 0, left_at = 0, right_at = 0;
	size_t unknown = (size_t)(last - first) / size;
	while (unknown != 0) {
		/* A block is filled only when it is empty; near the end the rest is shared between the two. */
		size_t take_left = lefts != 0 ? 0 : rights != 0 ? unknown : unknown / 2;
		if (take_left > SORT_BLOCK)
			take_left = SORT_BLOCK;
		size_t take_right = rights != 0 ? 0 : unknown - take_left;
		if (take_right > SORT_BLOCK)
			take_right = SORT_BLOCK;
		for (size_t i = 0; i < take_left; i++) {
			left[lefts] = (unsigned char)i;
			/* May ask for what lies behind the array's end: a prefetch never faults, the load before it would. */
			if (kind == SORT_POINTERS && i + SORT_AHEAD < take_left)
				__builtin_prefetch((const void *)(uintptr_t) * (sort_word8 *)(first + SORT_AHEAD * 8));
			lefts += !SORT_LESS(s, first, base);
			first += size;
		}
		for (size_t i = 0; i < take_right; i++) {
			last -= size;
			right[rights] = (unsigned char)i;
			if (kind == SORT_POINTERS && i + SORT_AHEAD < take_right)
				__builtin_prefetch((const void *)(uintptr_t) * (sort_word8 *)(last - SORT_AHEAD * 8));
			rights += SORT_LESS(s, last, base);
		}
		unknown -= take_left + take_right;

		size_t pairs = lefts < rights ? lefts : rights;
		for (size_t i = 0; i < pairs; i++)
			sort_swap(left_base + left[left_at + i] * size, right_base - (right[right_at + i] + (size_t)1) * size, size, kind);
		lefts -= pairs;
		rights -= pairs;
		left_at += pairs;
		right_at += pairs;
		if (lefts == 0) {
			left_at = 0;
			left_base = first;
		}
		if (rights == 0) {
			right_at = 0;
			right_base = last;
		}
	}
	/* One side may have misplaced elements left: they change places with the outermost ones next to the border. */
	while (lefts != 0) {
		lefts--;
		last -= size;
		sort_swap(left_base + left[left_at + lefts] * size, last, size, kind);
		first = last;
	}
	while (rights != 0) {
		rights--;
		sort_swap(right_base - (right[right_at + rights] + (size_t)1) * size, first, size, kind);
		first += size;
	}
	first -= size;
	sort_swap(base, first, size, kind);
	return (size_t)(first - base) / size;
}

/* Nothing in base[0..count) is less than the pivot base[0]: gathers what equals it at the front. How many do. */
CRT_INLINE size_t sort_equal(const struct sorter *s, char *base, size_t count, enum sort_kind kind)
{
	size_t size = sort_size(s, kind);
	char *border = base + size, *end = base + count * size;
	/* Branchless: the swap is always made, and counts only if the element is no greater. */
	for (char *p = border; p < end; p += size) {
		size_t keep = !SORT_LESS(s, base, p);
		if (kind == SORT_BYTES) {
			if (keep && p != border)
				sort_exchange_bytes(p, border, size);
		} else {
			sort_swap(p, border, size, kind);
		}
		border += keep ? size : 0;
	}
	return (size_t)(border - base) / size;
}

/* Exchanges some elements, so that the pattern that made a pivot bad does not make the next one bad too. */
static void sort_scatter(const struct sorter *s, char *base, size_t count)
{
	uint64_t seed = count;
	if (count < 8)
		return;
	for (int i = 0; i < 3; i++) {
		seed = seed * UINT64_C(0x5851f42d4c957f2d) + UINT64_C(0x14057b7ef767814f);
		size_t other = (size_t)(seed >> 33) % count;
		sort_exchange_bytes(base + (count / 2 - 1 + (size_t)i) * s->size, base + other * s->size, s->size);
	}
}

static int sort_is_sorted(const struct sorter *s, char *base, size_t count)
{
	size_t size = s->size;
	char *end = base + count * size;
	for (char *p = base + size; p < end; p += size)
		if (SORT_LESS(s, p, p - size))
			return 0;
	return 1;
}

/* Sorts a range; unless it is the leftmost of all, nothing in it is less than the element before it. */
#define SORT_DEFINE_QUICK(name, kind) \
static CRT_NOINLINE size_t name##_partition(const struct sorter *s, char *base, size_t count, int *clean) \
{ \
	return sort_partition(s, base, count, kind, clean); \
} \
static CRT_NOINLINE void name##_small(const struct sorter *s, char *base, size_t count) \
{ \
	sort_small(s, base, count, kind); \
} \
static CRT_NOINLINE size_t name##_equal(const struct sorter *s, char *base, size_t count) \
{ \
	return sort_equal(s, base, count, kind); \
} \
static void name(const struct sorter *s, char *base, size_t count, unsigned bad_allowed, int leftmost) \
{ \
	size_t size = sort_size(s, kind), small = sort_small_limit(s, kind); \
	while (count > small) { \
		char *pivot = sort_pivot(s, base, count); \
		if (pivot != base) \
			sort_swap(base, pivot, size, kind); \
		if (!leftmost && !SORT_LESS(s, base - size, base)) { \
			size_t equal = name##_equal(s, base, count); \
			base += equal * size; \
			count -= equal; \
			continue; \
		} \
		int clean; \
		size_t left = name##_partition(s, base, count, &clean); \
		size_t right = count - left - 1; \
		char *right_base = base + (left + 1) * size; \
		if ((left < right ? left : right) < count / 8) { \
			if (bad_allowed-- == 0) { \
				sort_heap(s, base, count); \
				return; \
			} \
			sort_scatter(s, base, left); \
			sort_scatter(s, right_base, right); \
		} else if (clean && sort_is_sorted(s, base, left)) { \
			left = 0; \
			if (sort_is_sorted(s, right_base, right)) \
				return; \
		} \
		/* The smaller side by recursion: the depth is at most log2(count). */ \
		if (left < right) { \
			name(s, base, left, bad_allowed, leftmost); \
			base = right_base; \
			count = right; \
			leftmost = 0; \
		} else { \
			name(s, right_base, right, bad_allowed, 0); \
			count = left; \
		} \
	} \
	name##_small(s, base, count); \
}

SORT_DEFINE_QUICK(sort_quick_4, SORT_4)
SORT_DEFINE_QUICK(sort_quick_8, SORT_8)
SORT_DEFINE_QUICK(sort_quick_pointers, SORT_POINTERS)
SORT_DEFINE_QUICK(sort_quick_bytes, SORT_BYTES)

static void sort_quick(const struct sorter *s, char *base, size_t count)
{
	unsigned bad_allowed = 0;
	for (size_t n = count; n > 1; n >>= 1)
		bad_allowed++;
	if (s->size == 4)
		sort_quick_4(s, base, count, bad_allowed, 1);
	else if (s->size != 8)
		sort_quick_bytes(s, base, count, bad_allowed, 1);
	else if (sizeof(void *) == 8 && count > 1000 && sort_look_like_pointers(base, count))
		sort_quick_pointers(s, base, count, bad_allowed, 1);
	else
		sort_quick_8(s, base, count, bad_allowed, 1);
}

static void sort(const struct sorter *s, char *base, size_t count)
{
	if (count < 2 || s->size == 0)
		return;
	/* Runs pay if they are long: merging costs more for each element than a level of quicksort. */
	size_t starts[SORT_RUNS + 1];
	size_t runs = 0, done = 0, least = count / SORT_RUNS > SORT_SMALL ? count / SORT_RUNS : SORT_SMALL;
	while (done < count && runs < SORT_RUNS - 1) {
		size_t length = sort_run(s, base + done * s->size, count - done);
		if (length < least && done + length < count)
			break;
		starts[runs++] = done;
		done += length;
	}
	if (done < count) {
		sort_quick(s, base + done * s->size, count - done);
		starts[runs++] = done;
	}
	starts[runs] = count;
	/* Neighbours are merged in rounds. */
	while (runs > 1) {
		size_t kept = 0;
		for (size_t i = 0; i < runs; i += 2) {
			if (i + 1 < runs)
				sort_merge(s, base + starts[i] * s->size, starts[i + 1] - starts[i], starts[i + 2] - starts[i + 1]);
			starts[kept++] = starts[i];
		}
		starts[kept] = count;
		runs = kept;
	}
}

#endif
