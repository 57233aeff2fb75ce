/* SPDX-License-Identifier: MIT */
/* iswalnum(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswalnum(wint_t c)
{
	if (c < 0x80)
		return (c | 0x20u) - 'a' < 26 || c - (unsigned)'0' < 10;
	return __crt_unicode_alpha(c);
}
