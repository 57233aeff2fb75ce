/* SPDX-License-Identifier: MIT */
/* The set of letters, and digits but for 0-9. */
#include "unicode.h"

#include "bitmap.h"
#include "alpha_table.h"

int __crt_unicode_alpha(uint32_t c)
{
	return BITMAP_HAS(alpha, ALPHA, c);
}
