/* SPDX-License-Identifier: MIT */
/* How 32 bits tell how far a conversion has come: mbstate_t of <wchar.h>, read and written through one integer here.
 *
 *   31 - 29   what is kept (below); all 32 bits 0 are the initial state
 *   25 - 24   how many bytes are kept
 *   23 -  0   the bytes, the first one lowest; or a surrogate
 *
 * PARTIAL    the beginning of a UTF-8 character: 1 to 3 bytes that were taken.
 * BYTES      the end of one: 1 to 3 bytes that mbrtoc8() has yet to give.
 * LOW        a low surrogate that mbrtoc16() has yet to give.
 * LOW_BITS   16-bit wide characters: the high surrogate of a character was given for its first three bytes; here is the low one
 *            without its last six bits, which the fourth byte brings.
 * HIGH       a high surrogate that waits for its low one, in wcrtomb() and c16rtomb().
 *
 * A state that was left by another function, or by none, counts as an error in the text, never more. */
#ifndef CRT_MBSTATE_H
#define CRT_MBSTATE_H

#include <bits/mbstate_t.h>
#include <stddef.h>
#include <stdint.h>

#include "attr.h"

enum crt_mbstate_kind { CRT_MB_INITIAL, CRT_MB_PARTIAL, CRT_MB_BYTES, CRT_MB_LOW, CRT_MB_LOW_BITS, CRT_MB_HIGH };

typedef uint32_t __crt_mb_bits CRT_MAY_ALIAS;

CRT_INLINE uint32_t __crt_mb_get(const mbstate_t *state) { return *(const __crt_mb_bits *)state; }
CRT_INLINE void __crt_mb_set(mbstate_t *state, uint32_t bits) { *(__crt_mb_bits *)state = bits; }
CRT_INLINE uint32_t __crt_mb_make(enum crt_mbstate_kind kind, uint32_t count, uint32_t rest)
{
	return (uint32_t)kind << 29 | count << 24 | rest;
}
CRT_INLINE enum crt_mbstate_kind __crt_mb_kind(uint32_t bits) { return (enum crt_mbstate_kind)(bits >> 29); }
CRT_INLINE uint32_t __crt_mb_count(uint32_t bits) { return bits >> 24 & 3; }
CRT_INLINE uint32_t __crt_mb_rest(uint32_t bits) { return bits & 0xffffff; }

/* Goes on with a character that the state may hold the beginning of (INITIAL or PARTIAL; any other is invalid), from at most `size`
 * bytes. How many of these it took, at least 1, with the character in *c and the state initial; CRT_UTF8_INCOMPLETE with all of them
 * in the state; CRT_UTF8_INVALID with the state initial. */
int __crt_mb_decode(mbstate_t *state, const unsigned char *text, size_t size, uint32_t *c);

#endif
