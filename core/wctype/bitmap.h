/* SPDX-License-Identifier: MIT */
/* Looks a character up in a set as tests/tables/wctype.py writes it: three stages below U+20000, ranges above. */
#ifndef CRT_BITMAP_H
#define CRT_BITMAP_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

enum { BITMAP_END = 0x20000 };

CRT_INLINE int bitmap_in_ranges(const uint32_t (*ranges)[2], size_t count, uint32_t c)
{
	for (size_t i = 0; i < count; i++) {
		if (c - ranges[i][0] <= ranges[i][1] - ranges[i][0])
			return 1;
	}
	return 0;
}

/* `name` and NAME are those of the table's parts. */
#define BITMAP_HAS(name, NAME, c) \
	((c) < BITMAP_END \
		? (int)(name##_words[name##_second[(size_t)name##_first[(c) >> (NAME##_LOW + NAME##_MIDDLE)] << NAME##_MIDDLE | \
			((c) >> NAME##_LOW & ((1u << NAME##_MIDDLE) - 1))]] >> ((c) & ((1u << NAME##_LOW) - 1)) & 1) \
		: bitmap_in_ranges(name##_ranges, sizeof name##_ranges / sizeof *name##_ranges, (c)))

#endif
