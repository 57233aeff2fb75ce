/* SPDX-License-Identifier: MIT */
/* malloc_usable_size(). */
#include <malloc.h>

#include "heap.h"

size_t malloc_usable_size(void *block)
{
	return block == NULL ? 0 : __crt_heap_usable(block);
}
