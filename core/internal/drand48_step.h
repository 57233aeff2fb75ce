/* SPDX-License-Identifier: MIT */
/* The arithmetic of the 48-bit generators, for those with the caller's state and those without. */
#ifndef CRT_DRAND48_STEP_H
#define CRT_DRAND48_STEP_H

#include <stdint.h>

#include "attr.h"

#define DRAND48_MULTIPLIER UINT64_C(0x5deece66d)
enum { DRAND48_ADDEND = 0xb, DRAND48_SEED_LOW = 0x330e };

CRT_INLINE uint64_t drand48_load(const unsigned short state[3])
{
	return (uint64_t)state[2] << 32 | (uint64_t)state[1] << 16 | state[0];
}

CRT_INLINE void drand48_store(unsigned short state[3], uint64_t x)
{
	state[0] = (unsigned short)x;
	state[1] = (unsigned short)(x >> 16);
	state[2] = (unsigned short)(x >> 32);
}

CRT_INLINE uint64_t drand48_step(uint64_t x, uint64_t multiplier, uint64_t addend)
{
	return (x * multiplier + addend) & (((uint64_t)1 << 48) - 1);
}

/* What srand48() makes of its argument. */
CRT_INLINE uint64_t drand48_seed(long seed)
{
	return (uint64_t)(uint32_t)seed << 16 | DRAND48_SEED_LOW;
}

/* 48 bits fit into a double exactly. */
CRT_INLINE double drand48_double(uint64_t x) { return (double)(int64_t)x * 0x1p-48; }
CRT_INLINE long drand48_positive(uint64_t x) { return (long)(x >> 17); }
CRT_INLINE long drand48_signed(uint64_t x) { return (int32_t)(uint32_t)(x >> 16); }

#endif
