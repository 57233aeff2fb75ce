/* SPDX-License-Identifier: MIT */
/* The set of characters that take no column. */
#include "unicode.h"

#include "bitmap.h"
#include "zero_table.h"

int __crt_unicode_zero(uint32_t c)
{
	return BITMAP_HAS(zero, ZERO, c);
}
