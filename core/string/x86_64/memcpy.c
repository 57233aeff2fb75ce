/* SPDX-License-Identifier: MIT */
/* memcpy(): bytes from one object to another that does not overlap it. */
#include <string.h>

#include "copy.h"

KERNEL void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	return copy(to, from, size);
}
