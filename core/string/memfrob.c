/* SPDX-License-Identifier: MIT */
/* memfrob(): bytes that nobody should read at a glance. */
#define _GNU_SOURCE 1
#include <string.h>

void *memfrob(void *block, size_t size)
{
	unsigned char *bytes = block;
	for (size_t i = 0; i < size; i++)
		bytes[i] ^= 42;
	return block;
}
