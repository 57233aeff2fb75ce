/* SPDX-License-Identifier: MIT */
/* malloc(). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap.h"

void *malloc(size_t size)
{
	void *block = __crt_heap_allocate(size, CRT_HEAP_ALIGN);
	if (CRT_UNLIKELY(block == NULL))
		__crt_set_errno(ENOMEM);
	return block;
}
