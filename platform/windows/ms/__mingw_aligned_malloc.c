/* SPDX-License-Identifier: MIT */
/* __mingw_aligned_malloc() and its kin: mingw-w64's names for Microsoft's aligned blocks. */
#include <malloc.h>

void *__mingw_aligned_malloc(size_t size, size_t alignment)
{
	return _aligned_malloc(size, alignment);
}

void *__mingw_aligned_realloc(void *block, size_t size, size_t alignment)
{
	return _aligned_realloc(block, size, alignment);
}

void *__mingw_aligned_offset_malloc(size_t size, size_t alignment, size_t offset)
{
	return _aligned_offset_malloc(size, alignment, offset);
}

void *__mingw_aligned_offset_realloc(void *block, size_t size, size_t alignment, size_t offset)
{
	return _aligned_offset_realloc(block, size, alignment, offset);
}

void __mingw_aligned_free(void *block)
{
	_aligned_free(block);
}
