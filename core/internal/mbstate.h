/* SPDX-License-Identifier: MIT */
/* How 32 bits tell how far a conversion has come: mbstate_t of <wchar.h>, read and written through one int32 here.
 *
 *   31 - 29   what is kept (below); 0, with all other bits 0, is the initial state
 *   28 - 24   how many bytes were taken, or are left to give
 *   20 -  0   the value
 *
 * PARTIAL    the beginning of a UTF-8 character: `count` bytes taken (1 to 3), and the bits they gave. The first byte is known again
 *            from the state: its length is kept in bits 23 - 21.
 * LOW        a low surrogate that mbrtoc16() has yet to give.
 * LOW_BITS   16-bit wide characters: the high surrogate of a character was given for its first three bytes; the value is the low one
 *            without its last six bits, which the fourth byte brings.
 * HIGH       a high surrogate that waits for its low one, in wcrtomb() and c16rtomb().
 * BYTES      a character of which mbrtoc8() has yet to give the last `count` bytes.
 *
 * A state that a function could not have left behind is as good as the initial one: no function trusts it with memory. */
#ifndef CRT_MBSTATE_H
#define CRT_MBSTATE_H

#include <bits/mbstate_t.h>
#include <stdint.h>
#include <string.h>

#include "attr.h"

enum crt_mbstate_kind { CRT_MB_INITIAL, CRT_MB_PARTIAL, CRT_MB_LOW, CRT_MB_LOW_BITS, CRT_MB_HIGH, CRT_MB_BYTES };

CRT_INLINE uint32_t __crt_mb_get(const mbstate_t *state)
{
	return *(const uint32_t *)(const void *)state;
}
CRT_INLINE void __crt_mb_set(mbstate_t *state, uint32_t bits)
{
	*(uint32_t *)(void *)state = bits;
}
CRT_INLINE unsigned __crt_mb_kind(uint32_t bits) { return bits >> 29; }
CRT_INLINE unsigned __crt_mb_count(uint32_t bits) { return bits >> 24 & 31; }
CRT_INLINE unsigned __crt_mb_length(uint32_t bits) { return bits >> 21 & 7; }
CRT_INLINE uint32_t __crt_mb_value(uint32_t bits) { return bits & 0x1fffff; }
CRT_INLINE uint32_t __crt_mb_make(unsigned kind, unsigned count, unsigned length, uint32_t value)
{
	return kind << 29 | count << 24 | length << 21 | value;
}

#endif
