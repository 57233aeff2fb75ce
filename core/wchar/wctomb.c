/* SPDX-License-Identifier: MIT */
/* wctomb(): a wide character to a multibyte one. Where wchar_t has 16 bits a high surrogate is kept and gives no bytes; the low
 * one that must follow gives all four. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "utf8.h"

int wctomb(char *text, wchar_t wide)
{
	/* The high surrogate that waits for its other half, or 0. */
	static uint32_t pending;
	if (text == NULL) {
		pending = 0;
		return 0;
	}
	uint32_t c = (uint32_t)wide;
	if (sizeof(wchar_t) == 2) {
		if (pending != 0) {
			uint32_t high = pending;
			pending = 0;
			/* A lone half is refused, below, as the surrogate that it is. */
			c = __crt_is_low_surrogate(c) ? __crt_join_surrogates(high, c) : high;
		} else if (__crt_is_high_surrogate(c)) {
			pending = c;
			return 0;
		}
	}
	int length = __crt_utf8_encode((unsigned char *)text, c);
	if (length < 0)
		__crt_set_errno(EILSEQ);
	return length < 0 ? -1 : length;
}
