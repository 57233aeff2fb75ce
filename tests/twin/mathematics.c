/* SPDX-License-Identifier: MIT */
/* The bits of many results of the functions for float and long double, as one number for each function and rounding mode: the same with every system, flavour and
 * processor. (Those for double use what the processor has.) The functions for float are correctly rounded, which tests/accuracy shows; so any library that is right
 * prints the first part. */
#define _GNU_SOURCE 1
#include <fenv.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { COUNT = 20000 };

#define FLOATS(F) \
	F(exp) F(exp2) F(exp10) F(expm1) F(sinh) F(cosh) F(tanh) F(asinh) F(acosh) F(atanh) F(log) F(log2) F(log10) F(log1p) F(sin) F(cos) F(tan) F(asin) F(acos) F(atan) \
	F(cbrt) F(sqrt) F(erf) F(erfc) F(lgamma) F(tgamma)

static const struct {
	const char *name;
	float (*single)(float);
	long double (*extended)(long double);
} functions[] = {
#define F(name) { #name, name##f, name##l },
	FLOATS(F)
#undef F
};

static const int modes[4] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };
static uint64_t state;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 2685821657736338717u;
}

/* A number of ordinary size, or of any size. */
static double draw(void)
{
	double x = (double)(int64_t)(next() >> 11) * 0x1p-53;

	if (next() & 1)
		x = -x;
	switch (next() >> 60 & 3) {
	case 0: return x;
	case 1: return x * 8;
	case 2: return x * 100;
	default: return ldexp(x, (int)(next() >> 57) - 64);
	}
}

static uint64_t mix(uint64_t hash, uint64_t bits)
{
	return (hash ^ bits) * 0x9e3779b97f4a7c15u ^ (hash >> 29);
}

static uint64_t of_floats(float (*f)(float), int mode)
{
	uint64_t hash = 0;

	state = 88172645463325252u;
	for (int i = 0; i < COUNT; i++) {
		volatile float x = (float)draw();
		uint32_t bits = 0x7fc00000;
		fesetround(mode);
		float y = f(x);
		fesetround(FE_TONEAREST);
		if (!isnan(y))
			memcpy(&bits, &y, sizeof bits);
		hash = mix(hash, bits);
	}
	return hash;
}

static uint64_t of_long_doubles(long double (*f)(long double), int mode)
{
	uint64_t hash = 0;

	state = 88172645463325252u;
	for (int i = 0; i < COUNT; i++) {
		volatile long double x = draw() * (1 + (long double)(next() >> 1) * 0x1p-116L);
		uint64_t bits[2] = { 0, 0x7fff };
		fesetround(mode);
		long double y = f(x);
		fesetround(FE_TONEAREST);
		if (!isnan(y)) {
			bits[1] = 0;
			memcpy(bits, &y, 10);
		}
		hash = mix(mix(hash, bits[0]), bits[1] & 0xffff);
	}
	return hash;
}

int main(void)
{
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		printf("%sf", functions[i].name);
		for (int k = 0; k < 4; k++)
			printf(" %016llx", (unsigned long long)of_floats(functions[i].single, modes[k]));
		printf("\n");
	}
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		printf("%sl", functions[i].name);
		for (int k = 0; k < 4; k++)
			printf(" %016llx", (unsigned long long)of_long_doubles(functions[i].extended, modes[k]));
		printf("\n");
	}
	return 0;
}
