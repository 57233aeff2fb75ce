/* SPDX-License-Identifier: MIT */
/* mbrtowc(): a multibyte character that may come in pieces, to a wide one.
 *
 * Where wchar_t has 16 bits, a character above U+FFFF takes two calls, as in mbtowc(): the high surrogate comes with the third byte,
 * the low one with the fourth. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

static size_t invalid(void)
{
	__crt_set_errno(EILSEQ);
	return (size_t)-1;
}

size_t mbrtowc(wchar_t *restrict wide, const char *restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	const unsigned char *bytes = (const unsigned char *)text;
	uint32_t c;
	if (state == NULL)
		state = &own;
	if (bytes == NULL) {
		wide = NULL;
		bytes = (const unsigned char *)"";
		size = 1;
	}
	if (size == 0)
		return (size_t)-2;
	uint32_t bits = __crt_mb_get(state);
	if (CRT_LIKELY(bits == 0 && *bytes < 0x80)) {
		if (wide != NULL)
			*wide = *bytes;
		return *bytes != 0;
	}
	if (sizeof(wchar_t) == 2) {
		if (__crt_mb_kind(bits) == CRT_MB_LOW_BITS) {
			__crt_mb_set(state, 0);
			if ((*bytes & 0xc0) != 0x80)
				return invalid();
			if (wide != NULL)
				*wide = (wchar_t)(__crt_mb_rest(bits) | (*bytes & 0x3f));
			return 1;
		}
		/* No more than three bytes at first, so that the result does not depend on how many there are. */
		size_t room = 3 - __crt_mb_count(bits);
		if (room == 0) {
			__crt_mb_set(state, 0);
			return invalid();
		}
		int length = __crt_mb_decode(state, bytes, size < room ? size : room, &c);
		if (length == CRT_UTF8_INVALID)
			return invalid();
		if (length == CRT_UTF8_INCOMPLETE) {
			bits = __crt_mb_get(state);
			if (__crt_mb_count(bits) != 3)
				return (size_t)-2;
			c = (bits & 7) << 18 | (bits >> 8 & 0x3f) << 12 | (bits >> 16 & 0x3f) << 6;
			__crt_mb_set(state, __crt_mb_make(CRT_MB_LOW_BITS, 0, __crt_low_surrogate(c)));
			if (wide != NULL)
				*wide = (wchar_t)__crt_high_surrogate(c);
			return room;
		}
		if (wide != NULL)
			*wide = (wchar_t)c;
		return c != 0 ? (size_t)length : 0;
	}
	int length = __crt_mb_decode(state, bytes, size, &c);
	if (length == CRT_UTF8_INVALID)
		return invalid();
	if (length == CRT_UTF8_INCOMPLETE)
		return (size_t)-2;
	if (wide != NULL)
		*wide = (wchar_t)c;
	return c != 0 ? (size_t)length : 0;
}
