/* SPDX-License-Identifier: MIT */
/* rand() and srand(): one sequence for the process.
 *
 * SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014): a counter that threads advance
 * without a lock, and a mixing function that passes the usual test batteries. The period is 2^64. */
#include <stdlib.h>

#include <stdint.h>

#include "attr.h"

#define STEP UINT64_C(0x9e3779b97f4a7c15)

CRT_INLINE uint64_t mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

/* What srand(1) sets: mix(1 * STEP). */
static uint64_t state = UINT64_C(0xe220a8397b1dcdaf);

int rand(void)
{
	uint64_t now = __atomic_add_fetch(&state, STEP, __ATOMIC_RELAXED);
	return (int)(mix(now) >> 33);
}

/* The seed is mixed, or the sequences of neighbouring seeds would be the same one, shifted. */
void srand(unsigned int seed)
{
	__atomic_store_n(&state, mix(seed * STEP), __ATOMIC_RELAXED);
}
