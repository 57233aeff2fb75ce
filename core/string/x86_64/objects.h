/* SPDX-License-Identifier: MIT */
/* Comparing objects of a known size with AVX-512: the body of memcmp() and of wmemcmp(), which differ in the order that they give. */
#ifndef CRT_OBJECTS_H
#define CRT_OBJECTS_H

#include "x86_64/cpu.h"
#include "vec.h"

/* The order by the byte, or the wide character with the byte, that the lowest bit stands for. */
typedef int order_of(const unsigned char *a, const unsigned char *b, uint64_t bits);

AVX512_INLINE int v64_compare_objects(const unsigned char *a, const unsigned char *b, size_t size, order_of *by)
{
	uint64_t bits;
	/* Shorter vectors cross fewer lines. What a mask leaves out is not read, wherever it is. */
	if (CRT_LIKELY(size <= 32)) {
		uint32_t mask = v32_first(size);
		uint32_t differ = v32_unequal_some(mask, v32_load_some(mask, a), b);
		return differ != 0 ? by(a, b, differ) : 0;
	}
	if (size <= 64) {
		uint64_t mask = v64_first(size);
		bits = v64_unequal(v64_load_some(mask, a), v64_load_some(mask, b));
		return bits != 0 ? by(a, b, bits) : 0;
	}
	if (size <= 128) {
		size_t last = size - 64;
		uint64_t more = v64_unequal(v64_loadu(a + last), v64_loadu(b + last));
		bits = v64_unequal(v64_loadu(a), v64_loadu(b));
		if ((bits | more) == 0)
			return 0;
		return bits != 0 ? by(a, b, bits) : by(a + last, b + last, more);
	}
	const unsigned char *end = a + size;
	bits = v64_unequal(v64_loadu(a), v64_loadu(b));
	if (bits != 0)
		return by(a, b, bits);
	if (size <= 256) {
		size_t last = size - 128;
		uint64_t second = v64_unequal(v64_loadu(a + 64), v64_loadu(b + 64));
		uint64_t third = v64_unequal(v64_loadu(a + last), v64_loadu(b + last));
		bits = v64_unequal(v64_loadu(a + last + 64), v64_loadu(b + last + 64));
		if ((second | third | bits) == 0)
			return 0;
		if (second != 0)
			return by(a + 64, b + 64, second);
		return third != 0 ? by(a + last, b + last, third) : by(a + last + 64, b + last + 64, bits);
	}
	/* Whole lines of `a`, four at a time while there are so many; whatever is left is in the last 256, 128 or 64 bytes. */
	size_t done = 64 - ((uintptr_t)a & 63);
	a += done;
	b += done;
	for (; end - a >= 256; a += 256, b += 256) {
		v64 p = v64_or(v64_xor(v64_load(a), v64_loadu(b)), v64_xor(v64_load(a + 64), v64_loadu(b + 64)));
		v64 q = v64_or(v64_xor(v64_load(a + 128), v64_loadu(b + 128)), v64_xor(v64_load(a + 192), v64_loadu(b + 192)));
		if (v64_nonzeroes(v64_or(p, q)) != 0)
			break;
	}
	for (; end - a > 64; a += 64, b += 64) {
		bits = v64_unequal(v64_loadu(a), v64_loadu(b));
		if (bits != 0)
			return by(a, b, bits);
	}
	b += end - a - 64;
	a = end - 64;
	bits = v64_unequal(v64_loadu(a), v64_loadu(b));
	return bits != 0 ? by(a, b, bits) : 0;
}

#endif
