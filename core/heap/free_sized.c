/* SPDX-License-Identifier: MIT */
/* free_sized() and free_aligned_sized(). */
#include <stdlib.h>

#include "heap.h"

/* The heap knows each block's size; a caller that is wrong about it has not the block it believes it has. */
static void check(void *block, size_t size)
{
	if (__crt_heap_usable(block) < size)
		__crt_heap_fail("free_sized with a size beyond the block's at", block);
}

void free_sized(void *block, size_t size)
{
	if (block != NULL) {
		check(block, size);
		free(block);
	}
}

void free_aligned_sized(void *block, size_t alignment, size_t size)
{
	(void)alignment;
	if (block != NULL) {
		check(block, size);
		free(block);
	}
}
