/* SPDX-License-Identifier: MIT */
/* Up to eight decimal digits read at once. */
#ifndef CRT_EIGHT_DIGITS_H
#define CRT_EIGHT_DIGITS_H

#include <stdint.h>

#include "attr.h"
#include "word.h"

/* The number that eight bytes of 0 to 9 make: neighbours become numbers of two digits, of four, of eight; the first digit is in the lowest byte. */
CRT_INLINE uint32_t __crt_join_digits(uint64_t word)
{
	word = (word * 10 + (word >> 8)) & 0x00ff00ff00ff00ff;
	word = (word * 100 + (word >> 16)) & 0x0000ffff0000ffff;
	return (uint32_t)(word * 10000 + (word >> 32));
}

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
	return __crt_join_digits(word & ones * 0x0f);
}

/* How many digits there are, at most eight, and their value; or -1: it cannot be seen at once. No branch depends on the number, which is different
 * from text to text. To be called by functions with CRT_OVERREADS. */
CRT_OVERREADS CRT_INLINE int __crt_some_digits(const char *at, uint32_t *value)
{
	const uint64_t ones = 0x0101010101010101;
	uint64_t word, others;
	int count;

	if (CRT_UNLIKELY(!__crt_word_is_readable(at)))
		return -1;
	__builtin_memcpy(&word, at, sizeof word);
	word ^= ones * '0';
	/* The top bit of bytes above 9; carries reach only bytes behind the first of them. */
	others = ((word + ones * 0x76) | word) & ones * 0x80;
	if (!others) {
		*value = __crt_join_digits(word);
		return 8;
	}
	count = __builtin_ctzll(others) >> 3;
	/* Zeros come in front of the digits, in the place of what follows them. */
	*value = __crt_join_digits(word << 8 << (56 - 8 * count));
	return count;
}

/* What follows the digits there. To be called by functions with CRT_OVERREADS. */
CRT_OVERREADS CRT_INLINE const char *__crt_skip_digits(const char *at)
{
	const uint64_t ones = 0x0101010101010101;
	uint64_t word;

	for (;;) {
		if (CRT_UNLIKELY(!__crt_word_is_readable(at))) {
			if (*at < '0' || *at > '9')
				return at;
			at++;
			continue;
		}
		__builtin_memcpy(&word, at, sizeof word);
		word ^= ones * '0';
		word = ((word + ones * 0x76) | word) & ones * 0x80;
		if (word)
			return at + (__builtin_ctzll(word) >> 3);
		at += 8;
	}
}

#endif
