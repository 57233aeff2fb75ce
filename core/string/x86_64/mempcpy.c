/* SPDX-License-Identifier: MIT */
/* mempcpy(): memcpy() that returns the end of the copy. */
#define _GNU_SOURCE 1
#include <string.h>

#include "copy.h"

KERNEL void *mempcpy(void *restrict to, const void *restrict from, size_t size)
{
	return (unsigned char *)copy(to, from, size) + size;
}
