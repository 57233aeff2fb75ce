/* SPDX-License-Identifier: MIT */
/* The states of random() and random_r(). A state is a kind in 4 bytes, then the generator's own: from 16 bytes on a 64-bit SplitMix counter, below that a 32-bit
 * one. The caller's buffer has no alignment, so it is read and written by memcpy. */
#ifndef CRT_RANDOM_STATE_H
#define CRT_RANDOM_STATE_H

#include <stdint.h>
#include <string.h>

#include "attr.h"

enum { KIND_32 = 0x72616e31, KIND_64 = 0x72616e32 };

CRT_INLINE void seed_state(char *state, uint32_t kind, unsigned int seed)
{
	uint64_t counter = seed * UINT64_C(0x9e3779b97f4a7c15);
	counter = (counter ^ (counter >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	counter ^= counter >> 27;
	memcpy(state, &kind, sizeof kind);
	if (kind == KIND_64) {
		memcpy(state + 8, &counter, sizeof counter);
	} else {
		uint32_t small = (uint32_t)counter;
		memcpy(state + 4, &small, sizeof small);
	}
}

/* 31 bits. */
CRT_INLINE long next_random(char *state)
{
	uint32_t kind;
	long result;
	memcpy(&kind, state, sizeof kind);
	if (kind == KIND_64) {
		uint64_t z;
		memcpy(&z, state + 8, sizeof z);
		z += UINT64_C(0x9e3779b97f4a7c15);
		memcpy(state + 8, &z, sizeof z);
		z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
		z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
		result = (long)(z >> 33);
	} else {
		uint32_t z;
		memcpy(&z, state + 4, sizeof z);
		z += 0x9e3779b9u;
		memcpy(state + 4, &z, sizeof z);
		z = (z ^ (z >> 16)) * 0x85ebca6bu;
		z = (z ^ (z >> 13)) * 0xc2b2ae35u;
		result = (long)((z ^ (z >> 16)) >> 1);
	}
	return result;
}

/* KIND_*, or 0 for what is no state. */
CRT_INLINE uint32_t state_kind(const char *state)
{
	uint32_t kind = 0;
	if (state != NULL)
		memcpy(&kind, state, sizeof kind);
	return kind == KIND_32 || kind == KIND_64 ? kind : 0;
}

#endif
