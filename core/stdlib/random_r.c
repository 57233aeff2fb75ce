/* SPDX-License-Identifier: MIT */
/* random_r() and its kin: random() with the caller's state. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "random_state.h"

static int fail(void)
{
	__crt_set_errno(EINVAL);
	return -1;
}

int random_r(struct random_data *restrict data, int *restrict result)
{
	if (state_kind(data->state) == 0)
		return fail();
	*result = (int)next_random(data->state);
	return 0;
}

int srandom_r(unsigned int seed, struct random_data *data)
{
	uint32_t kind = state_kind(data->state);
	if (kind == 0)
		return fail();
	seed_state(data->state, kind, seed);
	return 0;
}

int initstate_r(unsigned int seed, char *restrict state, size_t size, struct random_data *restrict data)
{
	if (state == NULL || size < 8)
		return fail();
	seed_state(state, size < 16 ? KIND_32 : KIND_64, seed);
	data->state = state;
	return 0;
}

int setstate_r(char *restrict state, struct random_data *restrict data)
{
	if (state_kind(state) == 0)
		return fail();
	data->state = state;
	return 0;
}
