/* SPDX-License-Identifier: MIT */
/* Copies of more than 64 bytes, overlapping or not. */
#include "copy.h"
#include "x86_64/cpu.h"

enum {
	/* From here on the microcode's copy is faster, in the direction it knows. */
	REP_MIN = 4096,
	REP_MIN_AVX512 = 16384,
	/* More than this does not stay in any cache: the lines are written past it. */
	STREAM_MIN = 64 << 20
};

static void *copy_rep(unsigned char *d, const unsigned char *s, size_t size)
{
	unsigned char *to = d;
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(s), "+c"(size) : : "memory");
	return d;
}

/* The loops of the three widths are alike: what the last vectors and the first one hold is loaded before the loop and stored behind it,
 * the stores between them are aligned, and a destination that starts inside the source is filled from its end. */
AVX2 CRT_NOINLINE static void *copy_avx2(unsigned char *d, const unsigned char *s, size_t size)
{
	unsigned char *end = d + size;
	v32 a0 = v32_loadu(s);
	v32 b0 = v32_loadu(s + size - 32);
	v32 b1 = v32_loadu(s + size - 64);
	if (size <= 128) {
		v32 a1 = v32_loadu(s + 32);
		v32_storeu(d, a0);
		v32_storeu(d + 32, a1);
		v32_storeu(end - 64, b1);
		v32_storeu(end - 32, b0);
		return d;
	}
	v32 b2 = v32_loadu(s + size - 96);
	v32 b3 = v32_loadu(s + size - 128);
	if (size <= 256) {
		v32 a1 = v32_loadu(s + 32);
		v32 a2 = v32_loadu(s + 64);
		v32 a3 = v32_loadu(s + 96);
		v32_storeu(d, a0);
		v32_storeu(d + 32, a1);
		v32_storeu(d + 64, a2);
		v32_storeu(d + 96, a3);
		v32_storeu(end - 128, b3);
		v32_storeu(end - 96, b2);
		v32_storeu(end - 64, b1);
		v32_storeu(end - 32, b0);
		return d;
	}
	if ((size_t)(d - s) >= size) {
		size_t skip = 32 - ((uintptr_t)d & 31);
		unsigned char *to = d + skip;
		const unsigned char *from = s + skip;
		unsigned char *last = end - 128;
		do {
			v32 v0 = v32_loadu(from);
			v32 v1 = v32_loadu(from + 32);
			v32 v2 = v32_loadu(from + 64);
			v32 v3 = v32_loadu(from + 96);
			v32_store(to, v0);
			v32_store(to + 32, v1);
			v32_store(to + 64, v2);
			v32_store(to + 96, v3);
			from += 128;
			to += 128;
		} while (to < last);
		v32_storeu(end - 128, b3);
		v32_storeu(end - 96, b2);
		v32_storeu(end - 64, b1);
		v32_storeu(end - 32, b0);
		v32_storeu(d, a0);
		return d;
	}
	v32 a1 = v32_loadu(s + 32);
	v32 a2 = v32_loadu(s + 64);
	v32 a3 = v32_loadu(s + 96);
	unsigned char *to = (unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)31);
	const unsigned char *from = s + (to - d);
	unsigned char *first = d + 128;
	do {
		v32 v0 = v32_loadu(from - 32);
		v32 v1 = v32_loadu(from - 64);
		v32 v2 = v32_loadu(from - 96);
		v32 v3 = v32_loadu(from - 128);
		v32_store(to - 32, v0);
		v32_store(to - 64, v1);
		v32_store(to - 96, v2);
		v32_store(to - 128, v3);
		from -= 128;
		to -= 128;
	} while (to > first);
	v32_storeu(d, a0);
	v32_storeu(d + 32, a1);
	v32_storeu(d + 64, a2);
	v32_storeu(d + 96, a3);
	v32_storeu(end - 32, b0);
	return d;
}

/* Past the caches: for objects that are larger than they are. The objects do not overlap. */
AVX2 CRT_NOINLINE static void *copy_stream(unsigned char *d, const unsigned char *s, size_t size)
{
	v32 a0 = v32_loadu(s);
	unsigned char *end = d + size;
	const unsigned char *s_end = s + size;
	size_t skip = 32 - ((uintptr_t)d & 31);
	unsigned char *to = d + skip;
	const unsigned char *from = s + skip;
	for (; to <= end - 128; to += 128, from += 128) {
		_mm_prefetch((const char *)from + 1024, _MM_HINT_T0);
		_mm_prefetch((const char *)from + 1088, _MM_HINT_T0);
		v32 v0 = v32_loadu(from);
		v32 v1 = v32_loadu(from + 32);
		v32 v2 = v32_loadu(from + 64);
		v32 v3 = v32_loadu(from + 96);
		_mm256_stream_si256((__m256i *)to, v0);
		_mm256_stream_si256((__m256i *)(to + 32), v1);
		_mm256_stream_si256((__m256i *)(to + 64), v2);
		_mm256_stream_si256((__m256i *)(to + 96), v3);
	}
	_mm_sfence();
	for (int i = 128; i != 0; i -= 32)
		v32_storeu(end - i, v32_loadu(s_end - i));
	v32_storeu(d, a0);
	return d;
}

CRT_NOINLINE static void *copy_sse2(unsigned char *d, const unsigned char *s, size_t size)
{
	unsigned char *end = d + size;
	v16 a0 = v16_loadu(s);
	v16 b0 = v16_loadu(s + size - 16);
	v16 b1 = v16_loadu(s + size - 32);
	v16 b2 = v16_loadu(s + size - 48);
	v16 b3 = v16_loadu(s + size - 64);
	if (size <= 128) {
		v16 a1 = v16_loadu(s + 16);
		v16 a2 = v16_loadu(s + 32);
		v16 a3 = v16_loadu(s + 48);
		v16_storeu(d, a0);
		v16_storeu(d + 16, a1);
		v16_storeu(d + 32, a2);
		v16_storeu(d + 48, a3);
		v16_storeu(end - 64, b3);
		v16_storeu(end - 48, b2);
		v16_storeu(end - 32, b1);
		v16_storeu(end - 16, b0);
		return d;
	}
	if ((size_t)(d - s) >= size) {
		size_t skip = 16 - ((uintptr_t)d & 15);
		unsigned char *to = d + skip;
		const unsigned char *from = s + skip;
		unsigned char *last = end - 64;
		do {
			v16 v0 = v16_loadu(from);
			v16 v1 = v16_loadu(from + 16);
			v16 v2 = v16_loadu(from + 32);
			v16 v3 = v16_loadu(from + 48);
			v16_store(to, v0);
			v16_store(to + 16, v1);
			v16_store(to + 32, v2);
			v16_store(to + 48, v3);
			from += 64;
			to += 64;
		} while (to < last);
		v16_storeu(end - 64, b3);
		v16_storeu(end - 48, b2);
		v16_storeu(end - 32, b1);
		v16_storeu(end - 16, b0);
		v16_storeu(d, a0);
		return d;
	}
	v16 a1 = v16_loadu(s + 16);
	v16 a2 = v16_loadu(s + 32);
	v16 a3 = v16_loadu(s + 48);
	unsigned char *to = (unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)15);
	const unsigned char *from = s + (to - d);
	unsigned char *first = d + 64;
	do {
		v16 v0 = v16_loadu(from - 16);
		v16 v1 = v16_loadu(from - 32);
		v16 v2 = v16_loadu(from - 48);
		v16 v3 = v16_loadu(from - 64);
		v16_store(to - 16, v0);
		v16_store(to - 32, v1);
		v16_store(to - 48, v2);
		v16_store(to - 64, v3);
		from -= 64;
		to -= 64;
	} while (to > first);
	v16_storeu(d, a0);
	v16_storeu(d + 16, a1);
	v16_storeu(d + 32, a2);
	v16_storeu(d + 48, a3);
	v16_storeu(end - 16, b0);
	return d;
}

/* Whether neither object starts inside the other. */
static int apart(const unsigned char *d, const unsigned char *s, size_t size)
{
	return (size_t)(d - s) >= size && (size_t)(s - d) >= size;
}

KERNEL AVX512 void *__crt_copy_avx512(void *to_object, const void *from_object, size_t size)
{
	unsigned char *d = to_object;
	const unsigned char *s = from_object;
	unsigned char *end = d + size;
	register v64 a0 V64_HIGH(16) = v64_loadu(s);
	register v64 b0 V64_HIGH(17) = v64_loadu(s + size - 64);
	V64_PIN2(a0, b0);
	if (CRT_LIKELY(size <= 128)) {
		v64_storeu(d, a0);
		v64_storeu(end - 64, b0);
		return d;
	}
	register v64 a1 V64_HIGH(18) = v64_loadu(s + 64);
	register v64 b1 V64_HIGH(19) = v64_loadu(s + size - 128);
	V64_PIN2(a1, b1);
	if (size <= 256) {
		v64_storeu(d, a0);
		v64_storeu(d + 64, a1);
		v64_storeu(end - 128, b1);
		v64_storeu(end - 64, b0);
		return d;
	}
	register v64 b2 V64_HIGH(20) = v64_loadu(s + size - 192);
	register v64 b3 V64_HIGH(21) = v64_loadu(s + size - 256);
	V64_PIN2(b2, b3);
	if (size <= 512) {
		register v64 a2 V64_HIGH(22) = v64_loadu(s + 128);
		register v64 a3 V64_HIGH(23) = v64_loadu(s + 192);
		V64_PIN2(a2, a3);
		v64_storeu(d, a0);
		v64_storeu(d + 64, a1);
		v64_storeu(d + 128, a2);
		v64_storeu(d + 192, a3);
		v64_storeu(end - 256, b3);
		v64_storeu(end - 192, b2);
		v64_storeu(end - 128, b1);
		v64_storeu(end - 64, b0);
		return d;
	}
	if (CRT_UNLIKELY(size >= REP_MIN_AVX512) && apart(d, s, size)) {
		if (size >= STREAM_MIN)
			return copy_stream(d, s, size);
		if (cpu_known_to_have(CPU_REP))
			return copy_rep(d, s, size);
	}
	if ((size_t)(d - s) >= size) {
		size_t skip = 64 - ((uintptr_t)d & 63);
		unsigned char *to = d + skip;
		const unsigned char *from = s + skip;
		unsigned char *last = end - 256;
		do {
			register v64 v0 V64_HIGH(24) = v64_loadu(from);
			register v64 v1 V64_HIGH(25) = v64_loadu(from + 64);
			register v64 v2 V64_HIGH(26) = v64_loadu(from + 128);
			register v64 v3 V64_HIGH(27) = v64_loadu(from + 192);
			V64_PIN4(v0, v1, v2, v3);
			v64_store(to, v0);
			v64_store(to + 64, v1);
			v64_store(to + 128, v2);
			v64_store(to + 192, v3);
			from += 256;
			to += 256;
		} while (to < last);
		v64_storeu(end - 256, b3);
		v64_storeu(end - 192, b2);
		v64_storeu(end - 128, b1);
		v64_storeu(end - 64, b0);
		v64_storeu(d, a0);
		return d;
	}
	register v64 a2 V64_HIGH(22) = v64_loadu(s + 128);
	register v64 a3 V64_HIGH(23) = v64_loadu(s + 192);
	V64_PIN2(a2, a3);
	unsigned char *to = (unsigned char *)((uintptr_t)(end - 1) & ~(uintptr_t)63);
	const unsigned char *from = s + (to - d);
	unsigned char *first = d + 256;
	do {
		register v64 v0 V64_HIGH(24) = v64_loadu(from - 64);
		register v64 v1 V64_HIGH(25) = v64_loadu(from - 128);
		register v64 v2 V64_HIGH(26) = v64_loadu(from - 192);
		register v64 v3 V64_HIGH(27) = v64_loadu(from - 256);
		V64_PIN4(v0, v1, v2, v3);
		v64_store(to - 64, v0);
		v64_store(to - 128, v1);
		v64_store(to - 192, v2);
		v64_store(to - 256, v3);
		from -= 256;
		to -= 256;
	} while (to > first);
	v64_storeu(d, a0);
	v64_storeu(d + 64, a1);
	v64_storeu(d + 128, a2);
	v64_storeu(d + 192, a3);
	v64_storeu(end - 64, b0);
	return d;
}

void *__crt_copy_large(void *to, const void *from, size_t size)
{
	unsigned char features = cpu_features();
	if (features & CPU_AVX512)
		return __crt_copy_avx512(to, from, size);
	if (CRT_UNLIKELY(size >= REP_MIN) && apart(to, from, size)) {
		if (size >= STREAM_MIN && (features & CPU_AVX2))
			return copy_stream(to, from, size);
		if (features & CPU_REP)
			return copy_rep(to, from, size);
	}
	return features & CPU_AVX2 ? copy_avx2(to, from, size) : copy_sse2(to, from, size);
}
