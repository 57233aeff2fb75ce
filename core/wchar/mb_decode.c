/* SPDX-License-Identifier: MIT */
/* A multibyte character that may come in pieces: the bytes wait in the state until the one decoder finds them complete. */
#include "mbstate.h"
#include "utf8.h"

int __crt_mb_decode(mbstate_t *state, const unsigned char *text, size_t size, uint32_t *c)
{
	uint32_t bits = __crt_mb_get(state);
	uint32_t had = __crt_mb_count(bits);
	uint32_t kept = __crt_mb_rest(bits);
	unsigned char all[4];
	size_t count = 0;
	if (size == 0)
		return CRT_UTF8_INCOMPLETE;
	if (bits == 0) {
		int length = __crt_utf8_decode(text, size, c);
		if (length != CRT_UTF8_INCOMPLETE)
			return length;
		had = 0;
	} else if (__crt_mb_kind(bits) != CRT_MB_PARTIAL) {
		__crt_mb_set(state, 0);
		return CRT_UTF8_INVALID;
	}
	for (; count < had; count++)
		all[count] = (unsigned char)(kept >> 8 * count);
	/* Not beyond a NUL, whatever `size` says; nothing else of ASCII can go on a character either. */
	for (size_t i = 0; i < size && count < 4; i++) {
		all[count++] = text[i];
		if (text[i] < 0x80)
			break;
	}
	int length = __crt_utf8_decode(all, count, c);
	if (length == CRT_UTF8_INCOMPLETE) {
		kept = 0;
		for (size_t i = 0; i < count; i++)
			kept |= (uint32_t)all[i] << 8 * i;
		__crt_mb_set(state, __crt_mb_make(CRT_MB_PARTIAL, (uint32_t)count, kept));
		return length;
	}
	__crt_mb_set(state, 0);
	/* A state that no function left may hold a whole character. */
	return length > (int)had ? length - (int)had : CRT_UTF8_INVALID;
}
