/* SPDX-License-Identifier: MIT */
/* The 48-bit generators: drand48(), erand48(), lrand48(), nrand48(), mrand48(), jrand48() and their seeds. POSIX fixes every
 * number they give. */
#include <stdlib.h>

#include <stdint.h>

#include "lock.h"

#define MASK (((uint64_t)1 << 48) - 1)
#define MULTIPLIER UINT64_C(0x5deece66d)
#define ADDEND 0xbu

static struct crt_lock lock;
/* All guarded by the lock. */
static uint64_t shared = 0x1234abcd330e;
static uint64_t multiplier = MULTIPLIER;
static unsigned addend = ADDEND;
static unsigned short former[3];

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

/* Steps the caller's state, or the shared one for NULL. */
static uint64_t next(unsigned short state[3])
{
	__crt_lock(&lock);
	uint64_t x = ((state != NULL ? load(state) : shared) * multiplier + addend) & MASK;
	if (state == NULL)
		shared = x;
	__crt_unlock(&lock);
	if (state != NULL)
		store(state, x);
	return x;
}

/* 48 bits fit into a double exactly. */
double drand48(void) { return (double)(int64_t)next(NULL) * 0x1p-48; }
double erand48(unsigned short state[3]) { return (double)(int64_t)next(state) * 0x1p-48; }
long lrand48(void) { return (long)(next(NULL) >> 17); }
long nrand48(unsigned short state[3]) { return (long)(next(state) >> 17); }
long mrand48(void) { return (int32_t)(uint32_t)(next(NULL) >> 16); }
long jrand48(unsigned short state[3]) { return (int32_t)(uint32_t)(next(state) >> 16); }

void srand48(long seed)
{
	__crt_lock(&lock);
	shared = (uint64_t)(uint32_t)seed << 16 | 0x330e;
	multiplier = MULTIPLIER;
	addend = ADDEND;
	__crt_unlock(&lock);
}

unsigned short *seed48(unsigned short state[3])
{
	__crt_lock(&lock);
	/* The argument may be the array that this returned before. */
	uint64_t seed = load(state);
	store(former, shared);
	shared = seed;
	multiplier = MULTIPLIER;
	addend = ADDEND;
	__crt_unlock(&lock);
	return former;
}

void lcong48(unsigned short parameter[7])
{
	__crt_lock(&lock);
	shared = load(parameter);
	multiplier = load(parameter + 3);
	addend = parameter[6];
	__crt_unlock(&lock);
}
