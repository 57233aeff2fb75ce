/* SPDX-License-Identifier: MIT */
/* iswupper(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswupper(wint_t c)
{
	if (c < 0x80)
		return c - (unsigned)'A' < 26;
	return __crt_unicode_upper(c);
}
