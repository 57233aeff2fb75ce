/* SPDX-License-Identifier: MIT */
/* strlcpy() with AVX-512. */
#include "avx512.h"
#include "text.h"

CRT_OVERREADS KERNEL AVX512 size_t __crt_strlcpy_avx512(char *to, const char *from, size_t size)
{
	size_t length = text_length(from);
	if (length < size) {
		copy(to, from, length + 1);
	} else if (size != 0) {
		copy(to, from, size - 1);
		to[size - 1] = 0;
	}
	return length;
}
