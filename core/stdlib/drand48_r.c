/* SPDX-License-Identifier: MIT */
/* The 48-bit generators with the caller's state (GNU): the numbers of drand48() and its kin. Each returns 0. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <stdlib.h>

#define MASK (((uint64_t)1 << 48) - 1)
#define MULTIPLIER UINT64_C(0x5deece66d)
enum { ADDEND = 0xb };

static uint64_t load(const unsigned short state[3])
{
	return (uint64_t)state[2] << 32 | (uint64_t)state[1] << 16 | state[0];
}

static void store(unsigned short state[3], uint64_t x)
{
	state[0] = (unsigned short)x;
	state[1] = (unsigned short)(x >> 16);
	state[2] = (unsigned short)(x >> 32);
}

/* One that is all zeros is as good as one that srand48_r() has made. */
static uint64_t next(unsigned short state[3], struct drand48_data *data)
{
	uint64_t multiplier = data->__init ? data->__a : MULTIPLIER, addend = data->__init ? data->__c : ADDEND;
	uint64_t x = (load(state) * multiplier + addend) & MASK;
	store(state, x);
	return x;
}

int erand48_r(unsigned short state[3], struct drand48_data *data, double *result)
{
	*result = (double)(int64_t)next(state, data) * 0x1p-48;
	return 0;
}

int nrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	*result = (long)(next(state, data) >> 17);
	return 0;
}

int jrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	*result = (int32_t)(uint32_t)(next(state, data) >> 16);
	return 0;
}

int drand48_r(struct drand48_data *data, double *result) { return erand48_r(data->__x, data, result); }
int lrand48_r(struct drand48_data *data, long *result) { return nrand48_r(data->__x, data, result); }
int mrand48_r(struct drand48_data *data, long *result) { return jrand48_r(data->__x, data, result); }

static void begin(struct drand48_data *data, uint64_t seed, uint64_t multiplier, unsigned short addend)
{
	store(data->__x, seed);
	data->__a = multiplier;
	data->__c = addend;
	data->__init = 1;
}

int srand48_r(long seed, struct drand48_data *data)
{
	begin(data, (uint64_t)(uint32_t)seed << 16 | 0x330e, MULTIPLIER, ADDEND);
	return 0;
}

int seed48_r(unsigned short state[3], struct drand48_data *data)
{
	uint64_t seed = load(state);
	store(data->__old_x, load(data->__x));
	begin(data, seed, MULTIPLIER, ADDEND);
	return 0;
}

int lcong48_r(unsigned short parameter[7], struct drand48_data *data)
{
	begin(data, load(parameter), load(parameter + 3), parameter[6]);
	return 0;
}
