/* SPDX-License-Identifier: MIT */
/* The 48-bit generators with the caller's state (GNU): the numbers of drand48() and its kin. Each returns 0. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <stdlib.h>

#include "drand48_step.h"

/* One that is all zeros is as good as one that srand48_r() has made. */
static uint64_t next(unsigned short state[3], struct drand48_data *data)
{
	uint64_t multiplier = data->__init ? data->__a : DRAND48_MULTIPLIER, addend = data->__init ? data->__c : DRAND48_ADDEND;
	uint64_t x = drand48_step(drand48_load(state), multiplier, addend);
	drand48_store(state, x);
	return x;
}

int erand48_r(unsigned short state[3], struct drand48_data *data, double *result)
{
	*result = drand48_double(next(state, data));
	return 0;
}

int nrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	*result = drand48_positive(next(state, data));
	return 0;
}

int jrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	*result = drand48_signed(next(state, data));
	return 0;
}

int drand48_r(struct drand48_data *data, double *result) { return erand48_r(data->__x, data, result); }
int lrand48_r(struct drand48_data *data, long *result) { return nrand48_r(data->__x, data, result); }
int mrand48_r(struct drand48_data *data, long *result) { return jrand48_r(data->__x, data, result); }

static void begin(struct drand48_data *data, uint64_t seed, uint64_t multiplier, unsigned short addend)
{
	drand48_store(data->__x, seed);
	data->__a = multiplier;
	data->__c = addend;
	data->__init = 1;
}

int srand48_r(long seed, struct drand48_data *data)
{
	begin(data, drand48_seed(seed), DRAND48_MULTIPLIER, DRAND48_ADDEND);
	return 0;
}

int seed48_r(unsigned short state[3], struct drand48_data *data)
{
	uint64_t seed = drand48_load(state);
	drand48_store(data->__old_x, drand48_load(data->__x));
	begin(data, seed, DRAND48_MULTIPLIER, DRAND48_ADDEND);
	return 0;
}

int lcong48_r(unsigned short parameter[7], struct drand48_data *data)
{
	begin(data, drand48_load(parameter), drand48_load(parameter + 3), parameter[6]);
	return 0;
}
