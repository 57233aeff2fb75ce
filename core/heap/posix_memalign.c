/* SPDX-License-Identifier: MIT */
/* posix_memalign(): aligned_alloc() that tells its errors by its result. */
#include <errno.h>
#include <stdlib.h>

#include "heap.h"

int posix_memalign(void **block, size_t alignment, size_t size)
{
	if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0)
		return EINVAL;
	void *fresh = __crt_heap_allocate(size, alignment);
	if (fresh == NULL)
		return ENOMEM;
	*block = fresh;
	return 0;
}
