/* SPDX-License-Identifier: MIT */
/* reallocarray(): realloc() of a product that must not overflow. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "heap.h"

void *reallocarray(void *block, size_t count, size_t size)
{
	size_t bytes;
	if (__builtin_mul_overflow(count, size, &bytes)) {
		__crt_set_errno(ENOMEM);
		return NULL;
	}
	return realloc(block, bytes);
}
