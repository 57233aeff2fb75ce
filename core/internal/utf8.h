/* SPDX-License-Identifier: MIT */
/* UTF-8, the multibyte encoding of every locale: one strict decoder and one encoder for the whole library. */
#ifndef CRT_UTF8_H
#define CRT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

enum { CRT_UTF8_INVALID = -1, CRT_UTF8_INCOMPLETE = -2 };

/* Decodes the character at `text`, looking at `size` bytes at most (1 or more). Its length, 1 to 4 (1 for a NUL), with the
 * value in *c; INVALID if no character begins so; INCOMPLETE if all `size` bytes are the beginning of one. Overlong forms,
 * surrogates and values above U+10FFFF are invalid as soon as they show. */
int __crt_utf8_decode(const unsigned char *text, size_t size, uint32_t *c);

/* Writes 1 to 4 bytes; how many, or INVALID for a surrogate or a value above U+10FFFF. */
int __crt_utf8_encode(unsigned char text[4], uint32_t c);

CRT_INLINE int __crt_is_high_surrogate(uint32_t c) { return (c & 0xfffffc00u) == 0xd800; }
CRT_INLINE int __crt_is_low_surrogate(uint32_t c) { return (c & 0xfffffc00u) == 0xdc00; }
CRT_INLINE uint32_t __crt_join_surrogates(uint32_t high, uint32_t low)
{
	return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}
CRT_INLINE uint32_t __crt_high_surrogate(uint32_t c) { return 0xd800 + ((c - 0x10000) >> 10); }
CRT_INLINE uint32_t __crt_low_surrogate(uint32_t c) { return 0xdc00 + (c & 0x3ff); }

#endif
