/* SPDX-License-Identifier: MIT */
/* What the comparisons with the host's C library share. They are programs of the host: core's functions, renamed, stand
 * beside its own. Arguments: how many cases, and a seed. */
#ifndef FUZZ_H
#define FUZZ_H

#include <fenv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Core's errno. */
int *crt___errno_location(void);

static uint64_t fuzz_state = 88172645463325252u;
static long fuzz_cases, fuzz_compared, fuzz_different;
static const int fuzz_modes[] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };

static inline uint64_t fuzz_next(void)
{
	fuzz_state ^= fuzz_state << 13;
	fuzz_state ^= fuzz_state >> 7;
	fuzz_state ^= fuzz_state << 17;
	return fuzz_state * 2685821657736338717u;
}

/* 0 to n - 1. */
static inline int fuzz_below(int n)
{
	return (int)((fuzz_next() >> 33) % (unsigned)n);
}

static inline void fuzz_start(int argc, char **argv, long cases)
{
	fuzz_cases = argc > 1 ? atol(argv[1]) : cases;
	if (argc > 2)
		fuzz_state ^= strtoull(argv[2], NULL, 0) * 0x9e3779b97f4a7c15u;
}

static inline int fuzz_end(void)
{
	printf("%ld compared, %ld different\n", fuzz_compared, fuzz_different);
	return fuzz_different != 0;
}

/* Doubles of every kind: any bits, short decimals, integers, halves, neighbours of powers of ten, subnormal numbers. */
static inline double fuzz_double(void)
{
	union { uint64_t bits; double value; } u = { fuzz_next() };
	char text[32];

	switch (fuzz_below(9)) {
	case 0: return u.value;
	case 1: return (double)((int64_t)(fuzz_next() % 2000000) - 1000000);
	case 2: return (double)(fuzz_next() % 100000000) / 1000.0;
	case 3: return (double)(fuzz_next() >> fuzz_below(64));
	case 4:
		snprintf(text, sizeof text, "%de%d", fuzz_below(100), fuzz_below(620) - 320);
		return strtod(text, NULL);
	case 5:
		u.bits = (u.bits & 0x800fffffffffffff) | (uint64_t)(1003 + fuzz_below(60)) << 52;
		return u.value;
	case 6:
		u.bits >>= fuzz_below(63);
		return u.value;
	case 7:
		snprintf(text, sizeof text, "1e%d", fuzz_below(600) - 300);
		u.value = strtod(text, NULL);
		u.bits += (uint64_t)fuzz_below(5) - 2;
		return u.value;
	default: return fuzz_below(20) * 0.5;
	}
}

static inline long double fuzz_long_double(void)
{
	union { struct { uint64_t mantissa; uint16_t exponent; } bits; long double value; } u;

	memset(&u, 0, sizeof u);
	u.bits.mantissa = fuzz_next() | (uint64_t)1 << 63;
	switch (fuzz_below(5)) {
	case 0:
		u.bits.exponent = (uint16_t)fuzz_next();
		if (!(u.bits.exponent & 0x7fff))
			u.bits.mantissa &= ~((uint64_t)1 << 63);
		return u.value;
	case 1:
		u.bits.exponent = (uint16_t)(16343 + fuzz_below(80));
		return u.value;
	case 2: return (long double)(int64_t)fuzz_next();
	case 3:
		u.bits.mantissa = (uint64_t)1 << 63 | fuzz_next() >> fuzz_below(63);
		u.bits.exponent = (uint16_t)(1 + fuzz_below(32766));
		return u.value;
	default: return (long double)fuzz_double() * 1.5L;
	}
}

#endif
