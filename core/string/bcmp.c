/* SPDX-License-Identifier: MIT */
/* bcmp(): whether two objects differ. */
#include <string.h>
#include <strings.h>

int bcmp(const void *a, const void *b, size_t size)
{
	return memcmp(a, b, size);
}
