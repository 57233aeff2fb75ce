/* SPDX-License-Identifier: MIT */
/* random(), srandom(), initstate(), setstate(): a generator whose state the caller may own.
 *
 * A state is a kind in 4 bytes, then the generator's own: from 16 bytes on a 64-bit SplitMix counter, below that a 32-bit one.
 * The caller's buffer has no alignment, so it is read and written by memcpy. */
#include <stdlib.h>

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "error.h"
#include "lock.h"

enum { KIND_32 = 0x72616e31, KIND_64 = 0x72616e32 };

static struct crt_lock lock;
/* Both guarded by the lock. The first state is srandom(1)'s. */
static char first_state[16] CRT_ALIGNED(8);
static char *current;

static void seed_state(char *state, uint32_t kind, unsigned int seed)
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

static char *current_state(void)
{
	if (current == NULL) {
		seed_state(first_state, KIND_64, 1);
		current = first_state;
	}
	return current;
}

long random(void)
{
	__crt_lock(&lock);
	char *state = current_state();
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
	__crt_unlock(&lock);
	return result;
}

void srandom(unsigned int seed)
{
	__crt_lock(&lock);
	char *state = current_state();
	uint32_t kind;
	memcpy(&kind, state, sizeof kind);
	seed_state(state, kind, seed);
	__crt_unlock(&lock);
}

char *initstate(unsigned int seed, char *state, size_t size)
{
	if (state == NULL || size < 8) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&lock);
	char *previous = current_state();
	seed_state(state, size < 16 ? KIND_32 : KIND_64, seed);
	current = state;
	__crt_unlock(&lock);
	return previous;
}

char *setstate(char *state)
{
	uint32_t kind = 0;
	if (state != NULL)
		memcpy(&kind, state, sizeof kind);
	if (kind != KIND_32 && kind != KIND_64) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&lock);
	char *previous = current_state();
	current = state;
	__crt_unlock(&lock);
	return previous;
}
