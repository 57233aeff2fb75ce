/* SPDX-License-Identifier: MIT */
/* bcopy(): memmove() with its operands the other way round. */
#include <string.h>
#include <strings.h>

void bcopy(const void *from, void *to, size_t size)
{
	memmove(to, from, size);
}
