/* SPDX-License-Identifier: MIT */
/* malloc(). */
#include <stdlib.h>

#include "heap_cache.h"

void *malloc(size_t size)
{
	/* Out of memory sets errno in __crt_heap_malloc_slow: testing the result here would cost every call. */
	return __crt_heap_malloc(size);
}
