/* SPDX-License-Identifier: MIT */
/* memrchr() with AVX-512. */
#include "avx512.h"
#include "find.h"

/* The same as lowest_of_two(), from the other end. */
CRT_INLINE size_t highest_of_two(uint64_t low, uint64_t high)
{
	size_t in_low = highest(low | 1);
	return high != 0 ? 64 + highest(high) : in_low;
}

/* Backwards by pairs of lines after the last 64 bytes, or those of them that are in the page of the last one. `size` is not 0. */
CRT_OVERREADS KERNEL AVX512 void *__crt_memrchr_avx512(const unsigned char *object, int c, size_t size)
{
	v64 wanted = v64_set(c);
	const unsigned char *p = object + size;
	const unsigned char *found;
	uint64_t bits;
	if (CRT_LIKELY(in_page(p - 64, 64))) {
		bits = v64_equal(v64_loadu(p - 64), wanted);
		if (bits != 0) {
			found = p - 64 + highest(bits);
			return found >= object ? (void *)found : NULL;
		}
		if (CRT_LIKELY(size <= 64))
			return NULL;
	} else {
		size_t here = (uintptr_t)p & 63;
		bits = v64_equal(v64_load(p - here), wanted) & v64_first(here);
		if (bits != 0) {
			found = p - here + highest(bits);
			return found >= object ? (void *)found : NULL;
		}
		if (size <= here)
			return NULL;
	}
	/* The pair of the byte before those 64; its second line does not count if that byte is in the first. */
	p -= 65;
	uint64_t mask = V64_PAIR_MASK(p);
	p = (const unsigned char *)((uintptr_t)p & ~(uintptr_t)127);
	for (int i = 0;; i++) {
		uint64_t low = v64_equal(v64_load(p), wanted);
		uint64_t high = v64_equal(v64_load(p + 64), wanted) & mask;
		if ((low | high) != 0) {
			found = p + highest_of_two(low, high);
			return found >= object ? (void *)found : NULL;
		}
		if (p <= object)
			return NULL;
		mask = ~(uint64_t)0;
		if (i >= V64_PAIRS) {
			while ((size_t)(p - object) >= 256) {
				v64 a = v64_min(v64_xor(v64_load(p - 64), wanted), v64_xor(v64_load(p - 128), wanted));
				v64 b = v64_min(v64_xor(v64_load(p - 192), wanted), v64_xor(v64_load(p - 256), wanted));
				if (v64_zeroes(v64_min(a, b)) != 0)
					break;
				p -= 256;
			}
			if (p <= object)
				return NULL;
		}
		p -= 128;
	}
}
