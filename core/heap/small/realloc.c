/* SPDX-License-Identifier: MIT */
/* realloc(). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap.h"

void *realloc(void *block, size_t size)
{
	void *moved;
	if (block == NULL) {
		moved = __crt_heap_allocate(size, CRT_HEAP_ALIGN);
	} else if (size == 0) {
		/* Undefined since C23; see docs/decisions.md. Programs that call it so expect the block freed. */
		__crt_heap_release(block);
		return NULL;
	} else {
		moved = __crt_heap_resize(block, size);
	}
	if (CRT_UNLIKELY(moved == NULL))
		__crt_set_errno(ENOMEM);
	return moved;
}
