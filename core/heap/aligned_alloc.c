/* SPDX-License-Identifier: MIT */
/* aligned_alloc(): any power of two; the size need not be a multiple of it (C17 DR 460). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap.h"

void *aligned_alloc(size_t alignment, size_t size)
{
	if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	void *block = __crt_heap_allocate(size, alignment);
	if (CRT_UNLIKELY(block == NULL))
		__crt_set_errno(ENOMEM);
	return block;
}
