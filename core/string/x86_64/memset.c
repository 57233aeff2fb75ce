/* SPDX-License-Identifier: MIT */
/* memset(): one byte's value into every byte of an object. */
#include <string.h>

#include "x86_64/cpu.h"
#include "vec.h"

enum {
	/* From here on the microcode's fill is faster. */
	REP_MIN = 2048,
	REP_MIN_AVX512 = 32768
};

static void *set_rep(void *object, uint64_t bytes, size_t size)
{
	void *d = object;
	__asm__ volatile("rep stosb" : "+D"(d), "+c"(size) : "a"(bytes) : "memory");
	return object;
}

KERNEL AVX2 CRT_NOINLINE static void *set_avx2(void *object, uint64_t bytes, size_t size)
{
	unsigned char *d = object;
	unsigned char *end = d + size;
	v32 v = _mm256_set1_epi64x((int64_t)bytes);
	v32_storeu(d, v);
	v32_storeu(d + 32, v);
	v32_storeu(end - 64, v);
	v32_storeu(end - 32, v);
	if (size <= 128)
		return object;
	v32_storeu(d + 64, v);
	v32_storeu(d + 96, v);
	if (size > 256) {
		if (CRT_UNLIKELY(size >= REP_MIN) && cpu_known_to_have(CPU_REP))
			return set_rep(object, bytes, size);
		unsigned char *to = (unsigned char *)((uintptr_t)(d + 128) & ~(uintptr_t)31);
		unsigned char *last = end - 128;
		do {
			v32_store(to, v);
			v32_store(to + 32, v);
			v32_store(to + 64, v);
			v32_store(to + 96, v);
			to += 128;
		} while (to < last);
	}
	v32_storeu(end - 128, v);
	v32_storeu(end - 96, v);
	return object;
}

KERNEL AVX512 CRT_NOINLINE static void *set_avx512(void *object, uint64_t bytes, size_t size)
{
	unsigned char *d = object;
	unsigned char *end = d + size;
	register v64 v V64_HIGH(16) = _mm512_set1_epi64((int64_t)bytes);
	V64_PIN(v);
	v64_storeu(d, v);
	v64_storeu(end - 64, v);
	if (size <= 128)
		return object;
	v64_storeu(d + 64, v);
	v64_storeu(end - 128, v);
	if (size <= 256)
		return object;
	v64_storeu(d + 128, v);
	v64_storeu(d + 192, v);
	if (size > 512) {
		if (CRT_UNLIKELY(size >= REP_MIN_AVX512) && cpu_known_to_have(CPU_REP))
			return set_rep(object, bytes, size);
		unsigned char *to = (unsigned char *)((uintptr_t)(d + 256) & ~(uintptr_t)63);
		unsigned char *last = end - 256;
		do {
			v64_store(to, v);
			v64_store(to + 64, v);
			v64_store(to + 128, v);
			v64_store(to + 192, v);
			to += 256;
		} while (to < last);
	}
	v64_storeu(end - 256, v);
	v64_storeu(end - 192, v);
	return object;
}

CRT_NOINLINE static void *set_sse2(void *object, uint64_t bytes, size_t size)
{
	unsigned char *d = object;
	unsigned char *last = d + size - 64;
	v16 v = _mm_set1_epi64x((int64_t)bytes);
	v16_storeu(d, v);
	d = (unsigned char *)((uintptr_t)(d + 16) & ~(uintptr_t)15);
	for (; d < last; d += 64) {
		v16_store(d, v);
		v16_store(d + 16, v);
		v16_store(d + 32, v);
		v16_store(d + 48, v);
	}
	v16_storeu(last, v);
	v16_storeu(last + 16, v);
	v16_storeu(last + 32, v);
	v16_storeu(last + 48, v);
	return object;
}

CRT_NOINLINE static void *set_large(void *object, uint64_t bytes, size_t size)
{
	unsigned char features = cpu_features();
	if (features & CPU_AVX512)
		return set_avx512(object, bytes, size);
	if (features & CPU_AVX2)
		return set_avx2(object, bytes, size);
	return size >= REP_MIN && (features & CPU_REP) ? set_rep(object, bytes, size) : set_sse2(object, bytes, size);
}

KERNEL void *memset(void *object, int value, size_t size)
{
	unsigned char *d = object;
	uint64_t bytes = (unsigned char)value * 0x0101010101010101u;
	if (size <= 16) {
		if (size >= 8) {
			*(word64 *)d = bytes;
			*(word64 *)(d + size - 8) = bytes;
		} else if (size >= 4) {
			*(word32 *)d = (uint32_t)bytes;
			*(word32 *)(d + size - 4) = (uint32_t)bytes;
		} else if (size != 0) {
			d[0] = (unsigned char)bytes;
			d[size / 2] = (unsigned char)bytes;
			d[size - 1] = (unsigned char)bytes;
		}
		return object;
	}
	if (size > 64) {
		if (cpu_known_to_have(CPU_AVX512))
			return set_avx512(object, bytes, size);
		return cpu_known_to_have(CPU_AVX2) ? set_avx2(object, bytes, size) : set_large(object, bytes, size);
	}
	v16 v = _mm_set1_epi64x((int64_t)bytes);
	v16_storeu(d, v);
	v16_storeu(d + size - 16, v);
	if (size > 32) {
		v16_storeu(d + 16, v);
		v16_storeu(d + size - 32, v);
	}
	return object;
}
