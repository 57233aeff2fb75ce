/* SPDX-License-Identifier: MIT */
/* memset_explicit(): memset() that no compiler may leave out. */
#define _GNU_SOURCE 1
#include <string.h>

#include "attr.h"

void *memset_explicit(void *object, int value, size_t size)
{
	memset(object, value, size);
	__crt_keep(object);
	return object;
}
