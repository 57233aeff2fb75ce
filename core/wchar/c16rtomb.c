/* SPDX-License-Identifier: MIT */
/* c16rtomb(): UTF-16, unit by unit, to a multibyte character. */
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t c16rtomb(char *restrict text, char16_t c16, mbstate_t *restrict state)
{
	static mbstate_t own;
	uint32_t c = c16;
	if (state == NULL)
		state = &own;
	if (text == NULL) {
		__crt_mb_set(state, 0);
		return 1;
	}
	uint32_t bits = __crt_mb_get(state);
	if (bits != 0) {
		__crt_mb_set(state, 0);
		/* A lone half is refused, below, as the surrogate that it is. A null always leads to the initial state (ISO C17 7.28.1.2p3). */
		if (__crt_mb_kind(bits) == CRT_MB_HIGH && __crt_is_low_surrogate(c))
			c = __crt_join_surrogates(__crt_mb_rest(bits), c);
		else if (c != 0)
			c = 0xd800;
	} else if (__crt_is_high_surrogate(c)) {
		__crt_mb_set(state, __crt_mb_make(CRT_MB_HIGH, 0, c));
		return 0;
	}
	int length = __crt_utf8_encode((unsigned char *)text, c);
	if (length < 0) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	return (size_t)length;
}
