/* SPDX-License-Identifier: MIT */
/* The set of what is printed and neither a letter, a digit nor a space. */
#include "unicode.h"

#include "bitmap.h"
#include "punct_table.h"

int __crt_unicode_punct(uint32_t c)
{
	return BITMAP_HAS(punct, PUNCT, c);
}
