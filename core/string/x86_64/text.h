/* SPDX-License-Identifier: MIT */
/* Copies of strings: the length first, then the copy of a known size, both inlined. For a short string that is one pass, since its
 * first line is looked at in a register; for a long one the second pass finds it in the cache. */
#ifndef CRT_TEXT_H
#define CRT_TEXT_H

#include "copy.h"
#include "find.h"

AVX512_INLINE size_t text_length(const char *string)
{
	return (size_t)((const char *)v64_find((const unsigned char *)string, v64_set(0), SCAN_NUL) - string);
}

/* At most `size`. */
AVX512_INLINE size_t text_length_to(const char *string, size_t size)
{
	size_t length = v64_find_to((const unsigned char *)string, size, v64_set(0), SCAN_NUL);
	return length < size ? length : size;
}

#endif
