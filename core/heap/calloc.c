/* SPDX-License-Identifier: MIT */
/* calloc(). */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "heap_cache.h"

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	if (CRT_UNLIKELY(__builtin_mul_overflow(count, size, &bytes))) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	struct crt_heap_cache *cache = __crt_heap_own();
	if (CRT_LIKELY(bytes <= HEAP_DIRECT_MAX && cache != NULL)) {
		struct heap_page *page = cache->direct[(bytes + 15) / 16];
		struct heap_block *block = __crt_heap_pop(cache, page);
		if (CRT_LIKELY(block != NULL)) {
			/* All of it, for malloc_usable_size() promises that much. */
			memset(block, 0, page->size);
			return block;
		}
	}
	void *block = __crt_heap_allocate_zeroed(bytes);
	if (CRT_UNLIKELY(block == NULL))
		__crt_set_errno(ENOMEM);
	return block;
}
