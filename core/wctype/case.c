/* SPDX-License-Identifier: MIT */
/* Upper and lower case by Unicode's simple mappings. */
#include "unicode.h"

#include "bitmap.h"
#include "case_table.h"

uint32_t __crt_unicode_case(uint32_t c, int lower)
{
	if (c >= BITMAP_END)
		return c;
	size_t block = (size_t)case_first[c >> (CASE_LOW + CASE_MIDDLE)] << CASE_MIDDLE | (c >> CASE_LOW & ((1u << CASE_MIDDLE) - 1));
	size_t kind = case_kinds[(size_t)case_second[block] << CASE_LOW | (c & ((1u << CASE_LOW) - 1))];
	/* No mapping leaves its plane. */
	return (c & ~0xffffu) | ((c + case_pairs[kind][lower]) & 0xffff);
}
