/* SPDX-License-Identifier: MIT */
/* free(). */
#include <stdlib.h>

#include "heap.h"

void free(void *block)
{
	if (block != NULL)
		__crt_heap_release(block);
}
