/* SPDX-License-Identifier: MIT */
/* calloc(). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap.h"

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	void *block = __builtin_mul_overflow(count, size, &bytes) ? NULL : __crt_heap_allocate_zeroed(bytes);
	if (CRT_UNLIKELY(block == NULL))
		__crt_set_errno(ENOMEM);
	return block;
}
