/* SPDX-License-Identifier: MIT */
/* mbrtoc8(): a multibyte character that may come in pieces, to units of UTF-8. The character is checked whole before its first unit is
 * given. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <uchar.h>

#include "error.h"
#include "mbstate.h"
#include "utf8.h"

size_t mbrtoc8(char8_t *restrict to, const char *restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	const unsigned char *bytes = (const unsigned char *)text;
	uint32_t c;
	if (state == NULL)
		state = &own;
	uint32_t bits = __crt_mb_get(state);
	if (bytes == NULL) {
		to = NULL;
		bytes = (const unsigned char *)"";
		size = 1;
	}
	if (__crt_mb_kind(bits) == CRT_MB_BYTES) {
		uint32_t count = __crt_mb_count(bits);
		if (to != NULL)
			*to = (char8_t)bits;
		__crt_mb_set(state, count > 1 ? __crt_mb_make(CRT_MB_BYTES, count - 1, __crt_mb_rest(bits) >> 8) : 0);
		return (size_t)-3;
	}
	int length = __crt_mb_decode(state, bytes, size, &c);
	if (length == CRT_UTF8_INCOMPLETE)
		return (size_t)-2;
	if (length == CRT_UTF8_INVALID) {
		__crt_set_errno(EILSEQ);
		return (size_t)-1;
	}
	unsigned char units[4];
	int count = __crt_utf8_encode(units, c);
	uint32_t rest = 0;
	for (int i = count - 1; i > 0; i--)
		rest = rest << 8 | units[i];
	if (count > 1)
		__crt_mb_set(state, __crt_mb_make(CRT_MB_BYTES, (uint32_t)count - 1, rest));
	if (to != NULL)
		*to = units[0];
	return c != 0 ? (size_t)length : 0;
}
