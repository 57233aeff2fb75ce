/* SPDX-License-Identifier: MIT */
/* How far a format's text goes before the next conversion, eight bytes at a time. */
#include <stdint.h>

#include "attr.h"
#include "format_state.h"
#include "word.h"

CRT_OVERREADS const char *__crt_format_literal(const char *at)
{
	const uint64_t ones = 0x0101010101010101;
	for (;;) {
		uint64_t word, percents, found;
		if (__crt_word_is_readable(at)) {
			__builtin_memcpy(&word, at, sizeof word);
			percents = word ^ ones * '%';
			/* The lowest bit that is set belongs to the first byte that is zero or '%'. */
			found = ((word - ones) & ~word) | ((percents - ones) & ~percents);
			found &= ones << 7;
			if (found == 0) {
				at += sizeof word;
				continue;
			}
			return at + (unsigned)__builtin_ctzll(found) / 8;
		}
		if (*at == 0 || *at == '%')
			return at;
		at++;
	}
}
