/* SPDX-License-Identifier: MIT */
/* towlower(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

wint_t towlower(wint_t c)
{
	if (c < 0x80)
		return (wint_t)(c - (unsigned)'A' < 26 ? c + 32 : c);
	return (wint_t)__crt_unicode_case(c, 1);
}
