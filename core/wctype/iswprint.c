/* SPDX-License-Identifier: MIT */
/* iswprint(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswprint(wint_t c)
{
	if (c < 0x80)
		return c - (unsigned)' ' < 95;
	/* Of the printed characters blanks alone are neither letters nor punctuation. */
	return __crt_unicode_alpha(c) || __crt_unicode_punct(c) || iswblank(c);
}
