/* SPDX-License-Identifier: MIT */
/* wcrtomb(): a wide character to a multibyte one. Where wchar_t has 16 bits a high surrogate waits in the state and gives no bytes; the
 * low one that must follow gives all four. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t wcrtomb(char *restrict text, wchar_t wide, mbstate_t *restrict state)
{
	static mbstate_t own;
	uint32_t c = (uint32_t)wide;
	if (state == NULL)
		state = &own;
	if (text == NULL) {
		__crt_mb_set(state, 0);
		return 1;
	}
	uint32_t bits = __crt_mb_get(state);
	if (CRT_UNLIKELY(bits != 0)) {
		__crt_mb_set(state, 0);
		if (__crt_mb_kind(bits) == CRT_MB_HIGH && __crt_is_low_surrogate(c))
			c = __crt_join_surrogates(__crt_mb_rest(bits), c);
		else if (c != 0)
			/* A lone half, or another function's half character, is refused, below, as a surrogate is. A NUL forgets it. */
			c = 0xd800;
	} else if (sizeof(wchar_t) == 2 && __crt_is_high_surrogate(c)) {
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
