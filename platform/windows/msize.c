/* SPDX-License-Identifier: MIT */
/* _msize(), _recalloc(), _expand(), _heapmin(): Microsoft's view of the heap. */
#include <errno.h>
#include <malloc.h>
#include <string.h>

#include "error.h"
#include "heap.h"

size_t _msize(void *block)
{
	if (block == NULL) {
		__crt_set_errno(EINVAL);
		return (size_t)-1;
	}
	return __crt_heap_usable(block);
}

void *_recalloc(void *block, size_t count, size_t size)
{
	size_t bytes, before = block == NULL ? 0 : __crt_heap_usable(block);
	if (block == NULL)
		return calloc(count, size);
	if (__builtin_mul_overflow(count, size, &bytes)) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	void *moved = realloc(block, bytes);
	/* To the end of the usable size, as calloc() does, so that the next call finds zeros there. */
	if (moved != NULL) {
		size_t after = __crt_heap_usable(moved);
		if (after > before)
			memset((char *)moved + before, 0, after - before);
	}
	return moved;
}

void *_expand(void *block, size_t size)
{
	if (block == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	if (!__crt_heap_resize_in_place(block, size)) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	return block;
}

int _heapmin(void)
{
	(void)__crt_heap_trim(0);
	return 0;
}
