/* SPDX-License-Identifier: MIT */
/* The set of capital letters. */
#include "unicode.h"

#include "bitmap.h"
#include "upper_table.h"

int __crt_unicode_upper(uint32_t c)
{
	return BITMAP_HAS(upper, UPPER, c);
}
