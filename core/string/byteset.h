/* SPDX-License-Identifier: MIT */
/* A set of bytes, one bit for each: 32 bytes that clear faster than a table of 256 and stay in one cache line. */
#ifndef CRT_BYTESET_H
#define CRT_BYTESET_H

#include <stdint.h>

#include "attr.h"

struct byteset {
	uint32_t bits[8];
};

CRT_INLINE void byteset_add(struct byteset *set, unsigned char c)
{
	set->bits[c >> 5] |= (uint32_t)1 << (c & 31);
}

CRT_INLINE int byteset_has(const struct byteset *set, unsigned char c)
{
	return (int)(set->bits[c >> 5] >> (c & 31) & 1);
}

#endif
