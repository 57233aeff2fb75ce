/* SPDX-License-Identifier: MIT */
/* iswalpha(): see <wctype.h>. */
#include <wctype.h>

#include "unicode.h"

int iswalpha(wint_t c)
{
	if (c < 0x80)
		return (c | 0x20u) - 'a' < 26;
	return __crt_unicode_alpha(c);
}
