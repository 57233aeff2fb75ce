/* SPDX-License-Identifier: MIT */
/* Characters for <mbstring.h>: one of UTF-8 is the number that its bytes make, the first one highest (U+20AC is 0xe282ac), and a byte that is part of none
 * is a character of its own. */
#ifndef MS_MULTIBYTE_H
#define MS_MULTIBYTE_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/* How many bytes the character at `text` has, of which not more than `size` are looked at: 1 to 4. A NUL ends every character. */
CRT_INLINE size_t ms_character(const unsigned char *text, size_t size)
{
	unsigned char lead = text[0];
	size_t length = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	if (length == 1)
		return 1;
	if (length > size)
		return 1;
	/* The second byte excludes overlong forms and what is above U+10FFFF; halves of pairs are characters here, as in file names. */
	unsigned char least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80, most = lead == 0xf4 ? 0x8f : 0xbf;
	if (text[1] < least || text[1] > most)
		return 1;
	for (size_t i = 2; i < length; i++) {
		if ((text[i] & 0xc0) != 0x80)
			return 1;
	}
	return length;
}

/* Its number. */
CRT_INLINE unsigned ms_number(const unsigned char *text, size_t length)
{
	unsigned number = 0;
	for (size_t i = 0; i < length; i++)
		number = number << 8 | text[i];
	return number;
}

/* How many bytes a character's number has. */
CRT_INLINE size_t ms_number_length(unsigned number)
{
	return number < 0x100 ? 1 : number < 0x10000 ? 2 : number < 0x1000000 ? 3 : 4;
}

/* Writes them. */
CRT_INLINE void ms_number_put(unsigned char *to, unsigned number, size_t length)
{
	while (length-- != 0) {
		to[length] = (unsigned char)number;
		number >>= 8;
	}
}

/* The code point, for classes; a lone byte above 127 has none and gives U+FFFF. */
CRT_INLINE uint32_t ms_code_point(unsigned number)
{
	switch (ms_number_length(number)) {
	case 1:
		return number < 0x80 ? number : 0xffff;
	case 2:
		return (number >> 8 & 0x1f) << 6 | (number & 0x3f);
	case 3:
		return (number >> 16 & 0x0f) << 12 | (number >> 8 & 0x3f) << 6 | (number & 0x3f);
	default:
		return (number >> 24 & 0x07) << 18 | (number >> 16 & 0x3f) << 12 | (number >> 8 & 0x3f) << 6 | (number & 0x3f);
	}
}

#endif
