/* SPDX-License-Identifier: MIT */
/* The length of a string for the library's own use, eight bytes at a time. */
#include <stdint.h>

#include "attr.h"
#include "bytes.h"

CRT_OVERREADS size_t __crt_length(const char *text, size_t limit)
{
	typedef uint64_t CRT_MAY_ALIAS word;
	const uint64_t ones = 0x0101010101010101;
	size_t length = 0;
	int words = 1;
	while (length < limit) {
		/* Whole aligned words, so that none reaches into a page that the string does not. */
		if (words && ((uintptr_t)(text + length) & 7) == 0) {
			uint64_t w = *(const word *)(const void *)(text + length);
			if (((w - ones) & ~w & ones << 7) == 0) {
				length += 8;
				continue;
			}
			words = 0;
		}
		if (text[length] == 0)
			return length;
		length++;
	}
	return limit;
}
