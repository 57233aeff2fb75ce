/* SPDX-License-Identifier: MIT */
/* realloc(). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap_cache.h"

void *realloc(void *block, size_t size)
{
	if (block == NULL)
		return __crt_heap_malloc(size);
	if (size == 0) {
		/* Undefined since C23; see docs/decisions.md. Programs that call it so expect the block freed. */
		__crt_heap_free(block);
		return NULL;
	}
	struct crt_heap_cache *cache = __crt_heap_own();
	size_t number;
	struct heap_page *page = cache == NULL ? NULL : __crt_heap_own_page(block, cache, &number);
	if (page != NULL && size <= page->size && size > page->size / 2 && page->live[number] == HEAP_USED)
		return block;
	void *moved = __crt_heap_resize(block, size);
	if (CRT_UNLIKELY(moved == NULL))
		__crt_set_errno(ENOMEM);
	return moved;
}
