/* SPDX-License-Identifier: MIT */
/* memcmp() with AVX-512. */
#include "avx512.h"
#include "objects.h"

CRT_OVERREADS KERNEL AVX512 int __crt_memcmp_avx512(const void *object_a, const void *object_b, size_t size)
{
	return v64_compare_objects(object_a, object_b, size, order);
}
