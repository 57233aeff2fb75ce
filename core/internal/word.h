/* SPDX-License-Identifier: MIT */
/* Text read eight bytes at a time, of which the object may own a part only. For functions with CRT_OVERREADS. */
#ifndef CRT_WORD_H
#define CRT_WORD_H

#include <stdint.h>

#include "attr.h"

/* No page is smaller, so that what lies in the same 4096 bytes as a byte of the text can be read. */
enum { CRT_LEAST_PAGE = 4096 };

/* Whether the eight bytes there can be read, and the first of them is the lowest of the word that they make. */
CRT_INLINE int __crt_word_is_readable(const char *at)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && ((uintptr_t)at & (CRT_LEAST_PAGE - 1)) <= CRT_LEAST_PAGE - sizeof(uint64_t);
}

#endif
