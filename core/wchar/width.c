/* SPDX-License-Identifier: MIT */
/* The columns that a code point takes in a terminal. */
#include "width.h"

#include "unicode.h"

int __crt_width(uint32_t c)
{
	if (c < 0x80)
		return c - ' ' < 95 ? 1 : c == 0 ? 0 : -1;
	if (__crt_unicode_zero(c))
		return 0;
	if (__crt_unicode_wide(c))
		return 2;
	/* The blanks that take one column; U+3000 is wide. */
	if (c == 0x1680 || c - 0x2000 < 11 || c == 0x205f)
		return 1;
	return __crt_unicode_alpha(c) || __crt_unicode_punct(c) ? 1 : -1;
}
