/* SPDX-License-Identifier: MIT */
/* Looking for a byte: the loops behind strlen(), memchr(), strchr() and their kin. Included once for each width, with V naming the
 * vector operations of that width, V_T the vector, V_SIZE its bytes, and V_FN the attributes that its functions need; see find.h.
 *
 * Every read is of whole aligned vectors, or within one page, so that none touches a page without a byte of the object. */

#ifndef CRT_SCAN_H
#define CRT_SCAN_H

#include "vec.h"

/* What is looked for: a NUL, a given byte, or either; and the same of wide characters, for AVX-512 alone. Constant in every call. */
enum scan { SCAN_NUL, SCAN_BYTE, SCAN_EITHER, SCAN_WIDE_NULL, SCAN_WIDE, SCAN_WIDE_EITHER };

#endif

/* A vector with 0 in place of every byte that is looked for. */
V_FN V_T V(key)(V_T v, V_T c, enum scan what)
{
	switch (what) {
	case SCAN_NUL:
		return v;
	case SCAN_BYTE:
		return V(xor)(v, c);
	default:
		return V(min)(v, V(xor)(v, c));
	}
}

/* One bit for each of V_SIZE bytes that is looked for. */
V_FN uint32_t V(hits)(V_T v, V_T c, enum scan what)
{
	if (what == SCAN_BYTE)
		return V(mask)(V(eq)(v, c));
	return V(mask)(V(eq)(V(key)(v, c, what), V(zero)()));
}

/* One bit for each byte of two vectors at `p`, a multiple of their size together. */
V_FN uint64_t V(hits2)(const unsigned char *p, V_T c, enum scan what)
{
	uint64_t low = V(hits)(V(load)(p), c, what);
	uint64_t high = V(hits)(V(load)(p + V_SIZE), c, what);
	return low | high << V_SIZE;
}

/* One bit for each of the 32 bytes at `p`, anywhere. */
V_FN uint32_t V(hits_32)(const unsigned char *p, V_T c, enum scan what)
{
	uint32_t bits = V(hits)(V(loadu)(p), c, what);
	if (V_SIZE < 32)
		bits |= V(hits)(V(loadu)(p + 32 - V_SIZE), c, what) << (32 - V_SIZE);
	return bits;
}

/* The first byte from `p` on that is looked for. There is one, and the 32 bytes at `p` are in one page. */
V_FN const unsigned char *V(scan)(const unsigned char *p, V_T c, enum scan what)
{
	uint64_t bits = V(hits_32)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	p = (const unsigned char *)((uintptr_t)(p + 32) & ~(uintptr_t)63);
	bits = V(hits2)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	/* Blocks of four vectors, aligned as a whole: the first half of the first one may have been looked at already. */
	p = (const unsigned char *)((uintptr_t)(p + 2 * V_SIZE) & ~(uintptr_t)(4 * V_SIZE - 1));
	for (;; p += 4 * V_SIZE) {
		V_T a = V(min)(V(key)(V(load)(p), c, what), V(key)(V(load)(p + V_SIZE), c, what));
		V_T b = V(min)(V(key)(V(load)(p + 2 * V_SIZE), c, what), V(key)(V(load)(p + 3 * V_SIZE), c, what));
		if (V(mask)(V(eq)(V(min)(a, b), V(zero)())) != 0)
			break;
	}
	bits = V(hits2)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	return p + 2 * V_SIZE + lowest(V(hits2)(p + 2 * V_SIZE, c, what));
}

/* The same before `end`, which lies behind `p`; `end` or an address behind it if there is none. */
V_FN const unsigned char *V(scan_to)(const unsigned char *p, const unsigned char *end, V_T c, enum scan what)
{
	uint64_t bits = V(hits_32)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	/* Sizes, not addresses, are compared: the last line may be the last one of the address space. */
	if ((size_t)(end - p) <= 32)
		return end;
	p = (const unsigned char *)((uintptr_t)(p + 32) & ~(uintptr_t)63);
	bits = V(hits2)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	if ((size_t)(end - p) <= 2 * V_SIZE)
		return end;
	p = (const unsigned char *)((uintptr_t)(p + 2 * V_SIZE) & ~(uintptr_t)(4 * V_SIZE - 1));
	for (; (size_t)(end - p) > 4 * V_SIZE; p += 4 * V_SIZE) {
		V_T a = V(min)(V(key)(V(load)(p), c, what), V(key)(V(load)(p + V_SIZE), c, what));
		V_T b = V(min)(V(key)(V(load)(p + 2 * V_SIZE), c, what), V(key)(V(load)(p + 3 * V_SIZE), c, what));
		if (V(mask)(V(eq)(V(min)(a, b), V(zero)())) != 0)
			break;
	}
	bits = V(hits2)(p, c, what);
	if (bits != 0)
		return p + lowest(bits);
	if ((size_t)(end - p) <= 2 * V_SIZE)
		return end;
	p += 2 * V_SIZE;
	bits = V(hits2)(p, c, what);
	return bits != 0 ? p + lowest(bits) : end;
}
