/* SPDX-License-Identifier: MIT */
/* mbrtoc16(): a multibyte character that may come in pieces, to one or two units of UTF-16. */
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t mbrtoc16(char16_t *restrict to, const char *restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	const unsigned char *bytes = (const unsigned char *)text;
	uint32_t c;
	if (state == NULL)
		state = &own;
	if (bytes == NULL) {
		to = NULL;
		bytes = (const unsigned char *)"";
		size = 1;
	}
	if (__crt_mb_kind(__crt_mb_get(state)) == CRT_MB_LOW) {
		if (to != NULL)
			*to = (char16_t)__crt_mb_rest(__crt_mb_get(state));
		__crt_mb_set(state, 0);
		return (size_t)-3;
	}
	int length = __crt_mb_decode(state, bytes, size, &c);
	if (length == CRT_UTF8_INCOMPLETE)
		return (size_t)-2;
	if (length == CRT_UTF8_INVALID) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	if (c > 0xffff) {
		__crt_mb_set(state, __crt_mb_make(CRT_MB_LOW, 0, __crt_low_surrogate(c)));
		c = __crt_high_surrogate(c);
	}
	if (to != NULL)
		*to = (char16_t)c;
	return c != 0 ? (size_t)length : 0;
}
