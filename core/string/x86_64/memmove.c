/* SPDX-License-Identifier: MIT */
/* memmove(): bytes from one object to another that may overlap it. */
#include <string.h>

#include "copy.h"

KERNEL void *memmove(void *to, const void *from, size_t size)
{
	return copy(to, from, size);
}
