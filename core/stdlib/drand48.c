/* SPDX-License-Identifier: MIT */
/* The 48-bit generators: drand48(), erand48(), lrand48(), nrand48(), mrand48(), jrand48() and their seeds. POSIX fixes every
 * number they give. */
#include <stdlib.h>

#include <stdint.h>

#include "drand48_step.h"
#include "fork.h"
#include "lock.h"

struct crt_lock __crt_drand48_lock;
/* All guarded by the lock. */
static uint64_t shared = 0x1234abcd330e;
static uint64_t multiplier = DRAND48_MULTIPLIER;
static unsigned addend = DRAND48_ADDEND;
static unsigned short former[3];

/* Steps the caller's state, or the shared one for NULL. */
static uint64_t next(unsigned short state[3])
{
	__crt_lock(&__crt_drand48_lock);
	uint64_t x = drand48_step(state != NULL ? drand48_load(state) : shared, multiplier, addend);
	if (state == NULL)
		shared = x;
	__crt_unlock(&__crt_drand48_lock);
	if (state != NULL)
		drand48_store(state, x);
	return x;
}

double drand48(void) { return drand48_double(next(NULL)); }
double erand48(unsigned short state[3]) { return drand48_double(next(state)); }
long lrand48(void) { return drand48_positive(next(NULL)); }
long nrand48(unsigned short state[3]) { return drand48_positive(next(state)); }
long mrand48(void) { return drand48_signed(next(NULL)); }
long jrand48(unsigned short state[3]) { return drand48_signed(next(state)); }

void srand48(long seed)
{
	__crt_lock(&__crt_drand48_lock);
	shared = drand48_seed(seed);
	multiplier = DRAND48_MULTIPLIER;
	addend = DRAND48_ADDEND;
	__crt_unlock(&__crt_drand48_lock);
}

unsigned short *seed48(unsigned short state[3])
{
	__crt_lock(&__crt_drand48_lock);
	/* The argument may be the array that this returned before. */
	uint64_t seed = drand48_load(state);
	drand48_store(former, shared);
	shared = seed;
	multiplier = DRAND48_MULTIPLIER;
	addend = DRAND48_ADDEND;
	__crt_unlock(&__crt_drand48_lock);
	return former;
}

void lcong48(unsigned short parameter[7])
{
	__crt_lock(&__crt_drand48_lock);
	shared = drand48_load(parameter);
	multiplier = drand48_load(parameter + 3);
	addend = parameter[6];
	__crt_unlock(&__crt_drand48_lock);
}
