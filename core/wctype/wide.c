/* SPDX-License-Identifier: MIT */
/* The set of characters that take two columns. */
#include "unicode.h"

#include "bitmap.h"
#include "wide_table.h"

int __crt_unicode_wide(uint32_t c)
{
	return BITMAP_HAS(wide, WIDE, c);
}
