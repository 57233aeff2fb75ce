/* SPDX-License-Identifier: MIT */
/* memalign(), valloc() and pvalloc(): the ancestors of aligned_alloc(). */
#include <errno.h>
#include <malloc.h>

#include "error.h"
#include "heap.h"

static void *aligned(size_t alignment, size_t size)
{
	void *block = __crt_heap_allocate(size, alignment);
	if (block == NULL)
		__crt_set_errno(ENOMEM);
	return block;
}

void *memalign(size_t alignment, size_t size)
{
	if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	return aligned(alignment, size);
}

void *valloc(size_t size)
{
	return aligned(__plat_system.page_size, size);
}

void *pvalloc(size_t size)
{
	size_t page = __plat_system.page_size;
	/* Whole pages, one at least; a size that overflows is left as it is and fails. */
	if (size <= SIZE_MAX - page)
		size = size == 0 ? page : (size + page - 1) & ~(page - 1);
	return aligned(page, size);
}
