/* SPDX-License-Identifier: MIT */
/* iswlower(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswlower(wint_t c)
{
	if (c < 0x80)
		return c - (unsigned)'a' < 26;
	return __crt_unicode_lower(c);
}
