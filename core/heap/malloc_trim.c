/* SPDX-License-Identifier: MIT */
/* malloc_trim(). */
#include <malloc.h>

#include "heap.h"

int malloc_trim(size_t keep)
{
	return __crt_heap_trim(keep);
}
