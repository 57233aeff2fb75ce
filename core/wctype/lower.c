/* SPDX-License-Identifier: MIT */
/* The set of small letters. */
#include "unicode.h"

#include "bitmap.h"
#include "lower_table.h"

int __crt_unicode_lower(uint32_t c)
{
	return BITMAP_HAS(lower, LOWER, c);
}
