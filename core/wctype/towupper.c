/* SPDX-License-Identifier: MIT */
/* towupper(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

wint_t towupper(wint_t c)
{
	if (c < 0x80)
		return (wint_t)(c - (unsigned)'a' < 26 ? c - 32 : c);
	return (wint_t)__crt_unicode_case(c, 0);
}
