/* SPDX-License-Identifier: MIT */
/* rand_r(): rand() with 32 bits of the caller's state: a counter with an odd step, and MurmurHash3's finalizer to mix it. */
#include <stdlib.h>

#include <stdint.h>

int rand_r(unsigned int *seed)
{
	uint32_t z = *seed + 0x9e3779b9u;
	*seed = z;
	z = (z ^ (z >> 16)) * 0x85ebca6bu;
	z = (z ^ (z >> 13)) * 0xc2b2ae35u;
	return (int)((z ^ (z >> 16)) >> 1);
}
