/* SPDX-License-Identifier: MIT */
/* Eight decimal digits read at once. */
#ifndef CRT_EIGHT_DIGITS_H
#define CRT_EIGHT_DIGITS_H

#include <stdint.h>

#include "attr.h"
#include "word.h"

/* The value of the eight digits there, or -1: there are not so many, or it cannot be seen at once. To be called by functions with
 * CRT_OVERREADS. */
CRT_OVERREADS CRT_INLINE int64_t __crt_eight_digits(const char *at)
{
	const uint64_t ones = 0x0101010101010101;
	uint64_t word;

	if (!__crt_word_is_readable(at))
		return -1;
	__builtin_memcpy(&word, at, sizeof word);
	/* A digit's high half is 3, and stays it if 6 is added. */
	if (((word & ones * 0xf0) | ((word + ones * 6) & ones * 0xf0) >> 4) != ones * 0x33)
		return -1;
	/* Neighbours become numbers of two digits, of four, of eight; the first digit is in the lowest byte. */
	word &= ones * 0x0f;
	word = (word * 10 + (word >> 8)) & 0x00ff00ff00ff00ff;
	word = (word * 100 + (word >> 16)) & 0x0000ffff0000ffff;
	return (uint32_t)(word * 10000 + (word >> 32));
}

#endif
