/* SPDX-License-Identifier: MIT */
/* free(). */
#include <stdlib.h>

#include "heap_cache.h"

void free(void *block)
{
	/* NULL lies in no segment, so that the slow path meets it. */
	__crt_heap_free(block);
}
