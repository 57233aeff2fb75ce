/* SPDX-License-Identifier: MIT */
/* memalignment(): the alignment that a pointer happens to have. */
#include <stdlib.h>

#include <stdint.h>

size_t memalignment(const void *pointer)
{
	uintptr_t address = (uintptr_t)pointer;
	return (size_t)(address & -address);
}
