/* SPDX-License-Identifier: MIT */
/* _memccpy(): memccpy() under Microsoft's name. */
#include <string.h>

void *_memccpy(void *to, const void *from, int c, size_t size)
{
	return memccpy(to, from, c, size);
}
