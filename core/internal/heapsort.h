/* SPDX-License-Identifier: MIT */
/* The small flavour's sort: heapsort, at most 2 n log2(n) comparisons, constant stack. Included like sort.h, after SORT_COMPARE
 * and SORT_ORDER are defined. Elements are compared in the array and moved between comparisons only. */
#ifndef CRT_HEAPSORT_H
#define CRT_HEAPSORT_H

#include <stddef.h>

struct sorter {
	SORT_COMPARE *compare;
	void *argument;
	size_t size;
};

static void exchange(char *a, char *b, size_t size)
{
	while (size-- != 0) {
		char t = *a;
		*a++ = *b;
		*b++ = t;
	}
}

static void sort(const struct sorter *s, char *base, size_t count)
{
	size_t size = s->size;
	if (count < 2)
		return;
	/* First the heap is built, from its last parent up; then the greatest element goes behind it again and again. */
	size_t parent = count / 2;
	for (;;) {
		if (parent != 0) {
			parent--;
		} else {
			if (--count == 0)
				return;
			exchange(base, base + count * size, size);
		}
		for (size_t i = parent, child; (child = 2 * i + 1) < count; i = child) {
			char *at = base + child * size;
			if (child + 1 < count && SORT_ORDER(s, at, at + size) < 0) {
				child++;
				at += size;
			}
			if (SORT_ORDER(s, base + i * size, at) >= 0)
				break;
			exchange(base + i * size, at, size);
		}
	}
}

#endif
