/* SPDX-License-Identifier: MIT */
/* _aligned_malloc() and its family. Every block of this heap knows its own start, so that they need no bookkeeping of their own. */
#include <errno.h>
#include <malloc.h>
#include <string.h>

#include "error.h"
#include "heap.h"

static int is_alignment(size_t alignment)
{
	if (alignment != 0 && (alignment & (alignment - 1)) == 0)
		return 1;
	__crt_set_errno(EINVAL);
	return 0;
}

void *_aligned_malloc(size_t size, size_t alignment)
{
	if (!is_alignment(alignment))
		return NULL;
	void *block = __crt_heap_allocate(size, alignment);
	if (block == NULL)
		__crt_set_errno(ENOMEM);
	return block;
}

void *_aligned_realloc(void *block, size_t size, size_t alignment)
{
	if (!is_alignment(alignment))
		return NULL;
	if (block == NULL)
		return _aligned_malloc(size, alignment);
	if (size == 0) {
		free(block);
		return NULL;
	}
	size_t usable = __crt_heap_usable(block);
	if (size <= usable && size > usable / 2 && ((uintptr_t)block & (alignment - 1)) == 0)
		return block;
	void *moved = _aligned_malloc(size, alignment);
	if (moved != NULL) {
		memcpy(moved, block, usable < size ? usable : size);
		free(block);
	}
	return moved;
}

void *_aligned_recalloc(void *block, size_t count, size_t size, size_t alignment)
{
	size_t bytes, before = block == NULL ? 0 : __crt_heap_usable(block);
	if (__builtin_mul_overflow(count, size, &bytes)) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	void *moved = _aligned_realloc(block, bytes, alignment);
	if (moved != NULL) {
		size_t after = __crt_heap_usable(moved);
		if (after > before)
			memset((char *)moved + before, 0, after - before);
	}
	return moved;
}

size_t _aligned_msize(void *block, size_t alignment, size_t offset)
{
	if (block == NULL || offset != 0 || !is_alignment(alignment)) {
		__crt_set_errno(EINVAL);
		return (size_t)-1;
	}
	return __crt_heap_usable(block);
}

void _aligned_free(void *block)
{
	free(block);
}
