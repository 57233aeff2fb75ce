/* SPDX-License-Identifier: MIT */
/* memcmp(): the order of two objects of the same size. */
#include <string.h>

#include "x86_64/cpu.h"
#include "avx512.h"
#include "vec.h"

/* More than 32 bytes. */
AVX2 CRT_NOINLINE static int memcmp_avx2(const unsigned char *a, const unsigned char *b, size_t size)
{
	const unsigned char *end = a + size;
	uint32_t bits = ~v32_mask(v32_eq(v32_loadu(a), v32_loadu(b)));
	if (size <= 64) {
		/* One branch for both halves, which overlap: mostly the objects are equal, or differ at once. */
		size_t last = size - 32;
		uint32_t more = ~v32_mask(v32_eq(v32_loadu(a + last), v32_loadu(b + last)));
		if ((bits | more) == 0)
			return 0;
		return bits != 0 ? order(a, b, bits) : order(a + last, b + last, more);
	}
	if (size <= 128) {
		size_t last = size - 64;
		v32 second = v32_eq(v32_loadu(a + 32), v32_loadu(b + 32));
		v32 third = v32_eq(v32_loadu(a + last), v32_loadu(b + last));
		v32 fourth = v32_eq(v32_loadu(a + last + 32), v32_loadu(b + last + 32));
		if ((bits | ~v32_mask(v32_and(second, v32_and(third, fourth)))) == 0)
			return 0;
		if (bits != 0)
			return order(a, b, bits);
		if ((bits = ~v32_mask(second)) != 0)
			return order(a + 32, b + 32, bits);
		a += last;
		b += last;
		return order(a, b, ~v32_mask(third) | (uint64_t)~v32_mask(fourth) << 32);
	}
	if (bits != 0)
		return order(a, b, bits);
	/* From here on one of them is read by aligned vectors. */
	size_t done = 32 - ((uintptr_t)a & 31);
	a += done;
	b += done;
	for (; end - a >= 128; a += 128, b += 128) {
		v32 p = v32_and(v32_eq(v32_loadu(a), v32_loadu(b)), v32_eq(v32_loadu(a + 32), v32_loadu(b + 32)));
		v32 q = v32_and(v32_eq(v32_loadu(a + 64), v32_loadu(b + 64)), v32_eq(v32_loadu(a + 96), v32_loadu(b + 96)));
		if (v32_mask(v32_and(p, q)) != 0xffffffff)
			break;
	}
	for (; end - a > 32; a += 32, b += 32) {
		bits = ~v32_mask(v32_eq(v32_loadu(a), v32_loadu(b)));
		if (bits != 0)
			return order(a, b, bits);
	}
	b += end - a - 32;
	a = end - 32;
	bits = ~v32_mask(v32_eq(v32_loadu(a), v32_loadu(b)));
	return bits != 0 ? order(a, b, bits) : 0;
}

CRT_NOINLINE static int memcmp_sse2(const unsigned char *a, const unsigned char *b, size_t size)
{
	const unsigned char *end = a + size;
	uint32_t bits;
	for (; end - a >= 64; a += 64, b += 64) {
		v16 p = v16_and(v16_eq(v16_loadu(a), v16_loadu(b)), v16_eq(v16_loadu(a + 16), v16_loadu(b + 16)));
		v16 q = v16_and(v16_eq(v16_loadu(a + 32), v16_loadu(b + 32)), v16_eq(v16_loadu(a + 48), v16_loadu(b + 48)));
		if (v16_mask(v16_and(p, q)) != 0xffff)
			break;
	}
	for (; end - a > 16; a += 16, b += 16) {
		bits = v16_mask(v16_eq(v16_loadu(a), v16_loadu(b))) ^ 0xffff;
		if (bits != 0)
			return order(a, b, bits);
	}
	b += end - a - 16;
	a = end - 16;
	bits = v16_mask(v16_eq(v16_loadu(a), v16_loadu(b))) ^ 0xffff;
	return bits != 0 ? order(a, b, bits) : 0;
}

/* Two integers as memcmp() orders their bytes. */
CRT_INLINE int order_words(uint64_t a, uint64_t b)
{
	a = __builtin_bswap64(a);
	b = __builtin_bswap64(b);
	return (a > b) - (a < b);
}

KERNEL int memcmp(const void *object_a, const void *object_b, size_t size)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_memcmp_avx512(object_a, object_b, size);
	const unsigned char *a = object_a;
	const unsigned char *b = object_b;
	if (size > 32)
		return cpu_has_avx2() ? memcmp_avx2(a, b, size) : memcmp_sse2(a, b, size);
	/* The halves overlap. */
	if (size >= 16) {
		size_t last = size - 16;
		uint32_t bits = v16_mask(v16_eq(v16_loadu(a), v16_loadu(b)));
		uint32_t more = v16_mask(v16_eq(v16_loadu(a + last), v16_loadu(b + last)));
		bits = (bits | more << 16) ^ 0xffffffff;
		if (bits == 0)
			return 0;
		/* The second half counts from its own start. */
		return (bits & 0xffff) != 0 ? order(a, b, bits) : order(a + last, b + last, bits >> 16);
	}
	if (size >= 8) {
		uint64_t x = *(const word64 *)a;
		uint64_t y = *(const word64 *)b;
		if (x == y) {
			x = *(const word64 *)(a + size - 8);
			y = *(const word64 *)(b + size - 8);
		}
		return order_words(x, y);
	}
	if (size >= 4) {
		uint64_t x = *(const word32 *)a | (uint64_t)*(const word32 *)(a + size - 4) << 32;
		uint64_t y = *(const word32 *)b | (uint64_t)*(const word32 *)(b + size - 4) << 32;
		return order_words(x, y);
	}
	if (size == 0)
		return 0;
	/* The first one, the middle one and the last one are all there are. */
	int x = a[0] << 16 | a[size / 2] << 8 | a[size - 1];
	int y = b[0] << 16 | b[size / 2] << 8 | b[size - 1];
	return x - y;
}
