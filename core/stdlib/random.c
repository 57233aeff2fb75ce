/* SPDX-License-Identifier: MIT */
/* random(), srandom(), initstate(), setstate(): a generator whose state the caller may own. */
#include <stdlib.h>

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "error.h"
#include "fork.h"
#include "lock.h"
#include "random_state.h"

struct crt_lock __crt_random_lock;
/* Both guarded by the lock. The first state is srandom(1)'s. */
static char first_state[16] CRT_ALIGNED(8);
static char *current;

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
	__crt_lock(&__crt_random_lock);
	char *state = current_state();
	long result = next_random(state);
	__crt_unlock(&__crt_random_lock);
	return result;
}

void srandom(unsigned int seed)
{
	__crt_lock(&__crt_random_lock);
	char *state = current_state();
	uint32_t kind;
	memcpy(&kind, state, sizeof kind);
	seed_state(state, kind, seed);
	__crt_unlock(&__crt_random_lock);
}

char *initstate(unsigned int seed, char *state, size_t size)
{
	if (state == NULL || size < 8) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&__crt_random_lock);
	char *previous = current_state();
	seed_state(state, size < 16 ? KIND_32 : KIND_64, seed);
	current = state;
	__crt_unlock(&__crt_random_lock);
	return previous;
}

char *setstate(char *state)
{
	if (state_kind(state) == 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&__crt_random_lock);
	char *previous = current_state();
	current = state;
	__crt_unlock(&__crt_random_lock);
	return previous;
}
