/* SPDX-License-Identifier: MIT */
/* strncat() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS AVX512 CRT_NOINLINE static void append_long(char *end, const char *from, size_t size)
{
	/* Piece by piece, so that what was measured is still near when it is copied. */
	enum { PIECE = 16384 };
	size_t length;
	do {
		length = text_length_to(from, size < PIECE ? size : PIECE);
		copy(end, from, length);
		end += length;
		from += length;
		size -= length;
	} while (length == PIECE && size != 0);
	*end = 0;
}

CRT_OVERREADS KERNEL AVX512 char *__crt_strncat_avx512(char *to, const char *from, size_t size)
{
	char *end = to + text_length(to);
	if (size < 64 && in_page(from, 64)) {
		/* What the mask leaves out is 0, so that there is an end in any case. */
		register v64 v V64_HIGH(16) = v64_load_some(v64_first(size), from);
		V64_PIN(v);
		uint64_t ends = v64_zeroes(v);
		size_t length = lowest(ends);
		if (length < 16) {
			copy(end, from, length);
			end[length] = 0;
		} else {
			v64_store_some(end, ends ^ (ends - 1), v);
		}
	} else if (size < 64 || text_copy_short(end, from, SCAN_NUL) == 64) {
		append_long(end, from, size);
	}
	return to;
}
