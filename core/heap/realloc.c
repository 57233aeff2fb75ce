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
	struct heap_page *page = __crt_heap_own_page(block, __plat_self()->heap_cache, 0);
	if (page != NULL && size <= page->size && size > page->size / 2)
		return block;
	void *moved = __crt_heap_resize(block, size);
	if (CRT_UNLIKELY(moved == NULL))
		__crt_set_errno(ENOMEM);
	return moved;
}
