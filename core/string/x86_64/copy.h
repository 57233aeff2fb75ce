/* SPDX-License-Identifier: MIT */
/* Copies of every size. Whatever is small is loaded whole before any of it is stored, so that overlap does not matter and
 * memcpy() and memmove() are one. */
#ifndef CRT_COPY_H
#define CRT_COPY_H

#include "x86_64/cpu.h"
#include "vec.h"

/* More than 64 bytes. Both return `to`, so that their callers end in a jump. */
void *__crt_copy_large(void *to, const void *from, size_t size);
void *__crt_copy_avx512(void *to, const void *from, size_t size);

CRT_INLINE void *copy(void *to, const void *from, size_t size)
{
	unsigned char *d = to;
	const unsigned char *s = from;
	if (size <= 16) {
		/* Two halves that overlap as they must. */
		if (size >= 8) {
			uint64_t first = *(const word64 *)s;
			uint64_t last = *(const word64 *)(s + size - 8);
			*(word64 *)d = first;
			*(word64 *)(d + size - 8) = last;
		} else if (size >= 4) {
			uint32_t first = *(const word32 *)s;
			uint32_t last = *(const word32 *)(s + size - 4);
			*(word32 *)d = first;
			*(word32 *)(d + size - 4) = last;
		} else if (size >= 2) {
			uint16_t first = *(const word16 *)s;
			uint16_t last = *(const word16 *)(s + size - 2);
			*(word16 *)d = first;
			*(word16 *)(d + size - 2) = last;
		} else if (size != 0) {
			*d = *s;
		}
		return to;
	}
	if (CRT_UNLIKELY(size > 64))
		return cpu_known_to_have(CPU_AVX512) ? __crt_copy_avx512(to, from, size) : __crt_copy_large(to, from, size);
	v16 a0 = v16_loadu(s);
	v16 b0 = v16_loadu(s + size - 16);
	if (size > 32) {
		v16 a1 = v16_loadu(s + 16);
		v16 b1 = v16_loadu(s + size - 32);
		v16_storeu(d + 16, a1);
		v16_storeu(d + size - 32, b1);
	}
	v16_storeu(d, a0);
	v16_storeu(d + size - 16, b0);
	return to;
}

#endif
