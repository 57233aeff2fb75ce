/* SPDX-License-Identifier: MIT */
/* iswpunct(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswpunct(wint_t c)
{
	return __crt_unicode_punct(c);
}
