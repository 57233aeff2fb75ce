/* SPDX-License-Identifier: MIT */
/* free(). */
#include <stdlib.h>

#include "heap_cache.h"

void free(void *block)
{
	/* NULL is in no page, so that the slow path meets it. */
	__crt_heap_free(block);
}
