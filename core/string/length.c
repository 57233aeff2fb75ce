/* SPDX-License-Identifier: MIT */
/* The length of a string for the library's own use, eight bytes at a time. */
#include <stdint.h>

#include "attr.h"
#include "bytes.h"
#include "word.h"

CRT_OVERREADS size_t __crt_length(const char *text, size_t limit)
{
	const uint64_t ones = 0x0101010101010101;
	size_t length = 0;
	while (length < limit) {
		uint64_t word, zeros;
		if (__crt_word_is_readable(text + length)) {
			__builtin_memcpy(&word, text + length, sizeof word);
			/* The lowest bit that is set belongs to the first byte that is zero. */
			zeros = (word - ones) & ~word & ones << 7;
			if (zeros == 0) {
				length += sizeof word;
				continue;
			}
			length += (unsigned)__builtin_ctzll(zeros) / 8;
			break;
		}
		if (text[length] == 0)
			break;
		length++;
	}
	return length < limit ? length : limit;
}
