/* SPDX-License-Identifier: MIT */
/* iswgraph(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswgraph(wint_t c)
{
	if (c < 0x80)
		return c - (unsigned)'!' < 94;
	return __crt_unicode_alpha(c) || __crt_unicode_punct(c);
}
