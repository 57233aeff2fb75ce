/* SPDX-License-Identifier: MIT */
/* How far the mathematical functions are from the exact results, which MPFR knows: the greatest error found, in units of the last place,
 * for each rounding mode. A program of the host; core's functions, renamed, stand beside its own.
 *
 *   accuracy [-t d|f|l] [-n CASES] [-s SEED] [-a] [-m] [NAME ...]
 *
 * -t: only functions of that type (double, float, long double); -n: cases per function and rounding mode; -a: prints the arguments of the greatest
 * error in each mode; -m: prints rows of a Markdown table. Fails if an error is above the bound that list_*.h states for the function.
 *
 * Arguments are drawn evenly from the representable numbers of the domain, evenly from its typical part, from structured numbers (integers, halves,
 * multiples of pi/4, powers of two and their neighbours), and from the neighbourhood of the worst ones found so far. */
#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <mpfr.h>

#define HUGEST INFINITY
typedef void reference(mpfr_t result, mpfr_t x, mpfr_t y, long long n);
#include "references.h"

/* How a function is called: NAME(x), NAME(x, y), NAME(x, n) with a long long, NAME(n, x) with an int. */
enum kind { ONE, TWO, THEN_N, N_FIRST };

struct function {
	const char *name;
	char type;
	enum kind kind;
	void *function;
	reference *exact;
	/* The whole domain of x and of y, the part where programs are at home, and the range of n. */
	long double low, high, typical_low, typical_high;
	long double low_y, high_y, typical_low_y, typical_high_y;
	long long n_low, n_high;
	/* What is promised: to nearest, and in the directed modes. */
	double bound, bound_directed;
};

/* ---- The functions: each list holds rows R1, R2, RN and NR, whose names lack the suffix --------------------------------------- */

#define GLUE(a, b) a##b
#define NAME(name, suffix) GLUE(crt_##name, suffix)

#define T double
#define S
#define R1(name, ...) T NAME(name, S)(T);
#define R2(name, ...) T NAME(name, S)(T, T);
#define RN(name, ...) T NAME(name, S)(T, long long);
#define NR(name, ...) T NAME(name, S)(int, T);
#include "wrappers_double.h"
#include "list_double.h"
#undef T
#undef S
#define T float
#define S f
#include "list_float.h"
#undef T
#undef S
#define T long double
#define S l
#include "list_long_double.h"
#undef T
#undef S
#undef R1
#undef R2
#undef RN
#undef NR

#define R1(name, ref, lo, hi, tlo, thi, bound, directed) \
	{ #name, C, ONE, (void *)NAME(name, S), ref_##ref, lo, hi, tlo, thi, 0, 0, 0, 0, 0, 0, bound, directed },
#define R2(name, ref, lo, hi, tlo, thi, lo_y, hi_y, tlo_y, thi_y, bound, directed) \
	{ #name, C, TWO, (void *)NAME(name, S), ref_##ref, lo, hi, tlo, thi, lo_y, hi_y, tlo_y, thi_y, 0, 0, bound, directed },
#define RN(name, ref, lo, hi, tlo, thi, n_lo, n_hi, bound, directed) \
	{ #name, C, THEN_N, (void *)NAME(name, S), ref_##ref, lo, hi, tlo, thi, 0, 0, 0, 0, n_lo, n_hi, bound, directed },
#define NR(name, ref, lo, hi, tlo, thi, n_lo, n_hi, bound, directed) \
	{ #name, C, N_FIRST, (void *)NAME(name, S), ref_##ref, lo, hi, tlo, thi, 0, 0, 0, 0, n_lo, n_hi, bound, directed },
static const struct function functions[] = {
#define S
#define C 'd'
#include "list_double.h"
#undef S
#undef C
#define S f
#define C 'f'
#include "list_float.h"
#undef S
#undef C
#define S l
#define C 'l'
#include "list_long_double.h"
#undef S
#undef C
};
enum { COUNT = sizeof functions / sizeof *functions };

/* ---- Numbers of a type, in order ------------------------------------------------------------------------------------------------ */

typedef __int128 ordinal;

static ordinal to_ordinal(char type, long double value)
{
	ordinal o = 0;
	int negative = signbit(value) != 0;

	value = fabsl(value);
	if (type == 'd') {
		double d = (double)value;
		memcpy(&o, &d, 8);
	} else if (type == 'f') {
		float f = (float)value;
		memcpy(&o, &f, 4);
	} else {
		uint64_t mantissa;
		uint16_t exponent;
		memcpy(&mantissa, &value, 8);
		memcpy(&exponent, (char *)&value + 8, 2);
		o = (ordinal)exponent << 63 | (mantissa & INT64_MAX);
	}
	return negative ? -o - 1 : o;
}

static long double from_ordinal(char type, ordinal o)
{
	int negative = o < 0;
	long double value;

	if (negative)
		o = -o - 1;
	if (type == 'd') {
		double d;
		memcpy(&d, &o, 8);
		value = d;
	} else if (type == 'f') {
		float f;
		memcpy(&f, &o, 4);
		value = f;
	} else {
		uint16_t exponent = (uint16_t)(o >> 63);
		uint64_t mantissa = (uint64_t)(o & INT64_MAX) | (exponent ? (uint64_t)1 << 63 : 0);
		value = 0;
		memcpy(&value, &mantissa, 8);
		memcpy((char *)&value + 8, &exponent, 2);
	}
	return negative ? -value : value;
}

static int digits_of(char type)
{
	return type == 'd' ? 53 : type == 'f' ? 24 : 64;
}

/* The exponents of MPFR's [1/2, 1) mantissas. */
static int smallest_of(char type)
{
	return type == 'd' ? -1021 : type == 'f' ? -125 : -16381;
}

static int greatest_of(char type)
{
	return type == 'd' ? 1024 : type == 'f' ? 128 : 16384;
}

/* ---- Arguments ------------------------------------------------------------------------------------------------------------------- */

static uint64_t state = 88172645463325252u;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 2685821657736338717u;
}

static unsigned below(unsigned n)
{
	return (unsigned)((next() >> 32) * n >> 32);
}

static long double clip(char type, long double value, long double low, long double high)
{
	if (type == 'd')
		value = (double)value;
	else if (type == 'f')
		value = (float)value;
	return value < low ? low : value > high ? high : value;
}

static long double largest(char type)
{
	return type == 'd' ? DBL_MAX : type == 'f' ? FLT_MAX : LDBL_MAX;
}

static long double draw(char type, long double low, long double high, long double typical_low, long double typical_high, int kind)
{
	ordinal a, b, range;
	long double value;

	if (low < -largest(type))
		low = -largest(type);
	if (high > largest(type))
		high = largest(type);
	if (kind < 3) {
		a = to_ordinal(type, low);
		b = to_ordinal(type, high);
		range = b - a + 1;
		a += (ordinal)((((unsigned __int128)next() << 64 | next()) >> 1) % (unsigned __int128)range);
		return from_ordinal(type, a);
	}
	if (kind < 8)
		return clip(type, typical_low + (typical_high - typical_low) * ((long double)next() / 0x1p64L), low, high);
	switch (below(5)) {
	case 0: value = (long double)(int)(below(2000) - 1000) / 2; break;
	case 1: value = (long double)(int64_t)(next() >> below(63)) * (long double)M_PI_4; break;
	case 2: value = ldexpl(below(2) ? 1 : -1, (int)below(120) - 60); break;
	case 3: value = (below(2) ? 1 : -1) + ldexpl((long double)next() / 0x1p63L - 1, -(int)below(60)); break;
	default: value = typical_low + (typical_high - typical_low) * (int)below(65) / 64; break;
	}
	if (type == 'd')
		value = (double)value;
	else if (type == 'f')
		value = (float)value;
	if (below(2))
		value = from_ordinal(type, to_ordinal(type, value) + (int)below(9) - 4);
	return clip(type, value, low, high);
}

static long double disturb(char type, long double value, long double low, long double high)
{
	int bits = (int)below((unsigned)digits_of(type) - 2);
	ordinal o = to_ordinal(type, value), change = (ordinal)(next() & (((uint64_t)1 << bits << 1) - 1)) - ((ordinal)1 << bits);
	long double result = from_ordinal(type, o + change);

	if (!(result >= low && result <= high) || !(fabsl(result) <= largest(type)))
		return value;
	return result;
}

/* ---- One case -------------------------------------------------------------------------------------------------------------------- */

struct arguments {
	long double x, y;
	long long n;
};

static long double call(const struct function *f, const struct arguments *a)
{
#define CALL(type) \
	switch (f->kind) { \
	case ONE: return ((type(*)(type))f->function)((type)a->x); \
	case TWO: return ((type(*)(type, type))f->function)((type)a->x, (type)a->y); \
	case THEN_N: return ((type(*)(type, long long))f->function)((type)a->x, a->n); \
	default: return ((type(*)(int, type))f->function)((int)a->n, (type)a->x); \
	}
	if (f->type == 'd')
		CALL(double)
	if (f->type == 'f')
		CALL(float)
	CALL(long double)
}

static mpfr_t mx, my, exact, got, limit;

/* The error in units of the last place of the exact result, which is calculated only once for all modes. */
static double error_of(const struct function *f, long double result)
{
	mpfr_exp_t exponent;
	int infinite;

	if (mpfr_nan_p(exact) || isnan(result))
		return mpfr_nan_p(exact) && isnan(result) ? 0 : 1e30;
	/* An infinity counts as the number after the largest one. */
	mpfr_set_ui_2exp(limit, 1, greatest_of(f->type), MPFR_RNDN);
	infinite = isinf(result);
	if (infinite)
		mpfr_setsign(got, limit, result < 0, MPFR_RNDN);
	else
		mpfr_set_ld(got, result, MPFR_RNDN);
	if (mpfr_cmpabs(exact, limit) > 0)
		mpfr_setsign(exact, limit, mpfr_signbit(exact), MPFR_RNDN);
	exponent = mpfr_zero_p(exact) ? smallest_of(f->type) : mpfr_get_exp(exact);
	if (exponent < smallest_of(f->type))
		exponent = smallest_of(f->type);
	if (exponent > greatest_of(f->type))
		exponent = greatest_of(f->type);
	mpfr_sub(got, got, exact, MPFR_RNDN);
	mpfr_mul_2si(got, got, digits_of(f->type) - exponent, MPFR_RNDN);
	return fabs(mpfr_get_d(got, MPFR_RNDN));
}

static void make_exact(const struct function *f, const struct arguments *a)
{
	mpfr_set_ld(mx, a->x, MPFR_RNDN);
	mpfr_set_ld(my, a->y, MPFR_RNDN);
	f->exact(exact, mx, my, a->n);
}

/* ---- Measuring a function -------------------------------------------------------------------------------------------------------- */

static const int modes[4] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };
enum { POOL = 16 };

static void show(const struct function *f, const struct arguments *a)
{
	char text[2][64];

	for (int i = 0; i < 2; i++) {
		long double v = i ? a->y : a->x;
		if (f->type == 'l')
			snprintf(text[i], sizeof text[i], "%LaL", v);
		else
			snprintf(text[i], sizeof text[i], "%a", (double)v);
	}
	if (f->kind == ONE)
		printf("(%s)", text[0]);
	else if (f->kind == TWO)
		printf("(%s, %s)", text[0], text[1]);
	else if (f->kind == THEN_N)
		printf("(%s, %lld)", text[0], a->n);
	else
		printf("(%lld, %s)", a->n, text[0]);
}

static int measure(const struct function *f, long cases, int arguments, int markdown)
{
	struct { struct arguments a; double error; } pool[POOL], worst[4];
	char name[40];
	int failed = 0, directed = 0;

	snprintf(name, sizeof name, "%s%s", f->name, f->type == 'd' ? "" : f->type == 'f' ? "f" : "l");
	memset(pool, 0, sizeof pool);
	memset(worst, 0, sizeof worst);
	for (long i = 0; i < cases; i++) {
		struct arguments a = { 0, 0, 0 };
		double greatest = 0;

		if (i > cases / 4 && below(2)) {
			a = pool[below(POOL)].a;
			if (f->kind == TWO && below(2))
				a.y = disturb(f->type, a.y, f->low_y, f->high_y);
			else
				a.x = disturb(f->type, a.x, f->low, f->high);
		} else {
			a.x = draw(f->type, f->low, f->high, f->typical_low, f->typical_high, (int)below(10));
			if (f->kind == TWO)
				a.y = draw(f->type, f->low_y, f->high_y, f->typical_low_y, f->typical_high_y, (int)below(10));
			if (f->kind > TWO)
				a.n = f->n_low + (long long)(next() % (unsigned long long)(f->n_high - f->n_low + 1)) / (1 << below(2) * 5);
		}
		make_exact(f, &a);
		for (int m = 0; m < 4; m++) {
			long double result;
			double error;

			fesetround(modes[m]);
			result = call(f, &a);
			fesetround(FE_TONEAREST);
			error = error_of(f, result);
			if (error > worst[m].error) {
				worst[m].error = error;
				worst[m].a = a;
			}
			/* Errors of the directed modes are about twice as large for the same reasons. */
			error = m ? error / 2 : error;
			if (error > greatest)
				greatest = error;
		}
		int least = 0;
		for (int k = 1; k < POOL; k++)
			if (pool[k].error < pool[least].error)
				least = k;
		if (greatest > pool[least].error) {
			pool[least].error = greatest;
			pool[least].a = a;
		}
	}
	for (int m = 1; m < 4; m++)
		if (worst[m].error > worst[directed ? directed : m].error || !directed)
			directed = m;
	if (worst[0].error > f->bound || worst[directed].error > f->bound_directed)
		failed = 1;
	printf(markdown ? "| `%s` | %.4f | %.3f | %.3f | %.3f | %.3g / %.3g |" : "%-14s %9.4f %9.3f %9.3f %9.3f   bounds %.3g, %.3g%s", name,
		worst[0].error, worst[1].error, worst[2].error, worst[3].error, f->bound, f->bound_directed, failed ? " EXCEEDED" : "");
	if (arguments || (failed && !markdown)) {
		for (int m = 0; m < 4; m++) {
			printf(m ? " " : "  ");
			show(f, &worst[m].a);
		}
	}
	printf("\n");
	fflush(stdout);
	return failed;
}

int main(int argc, char **argv)
{
	long cases = 4000;
	char type = 0;
	int option, arguments = 0, markdown = 0, failed = 0, measured = 0;

	while ((option = getopt(argc, argv, "t:n:s:am")) != -1) {
		switch (option) {
		case 't': type = *optarg; break;
		case 'n': cases = atol(optarg); break;
		case 's': state ^= strtoull(optarg, NULL, 0) * 0x9e3779b97f4a7c15u; break;
		case 'a': arguments = 1; break;
		case 'm': markdown = 1; break;
		default: fprintf(stderr, "accuracy: see the head of accuracy.c\n"); return 2;
		}
	}
	mpfr_inits2(64, mx, my, NULL);
	mpfr_inits2(180, exact, got, limit, NULL);
	if (!markdown)
		printf("%-14s %9s %9s %9s %9s\n", "ulp", "nearest", "up", "down", "to zero");
	for (int i = 0; i < COUNT; i++) {
		int wanted = optind == argc;
		for (int k = optind; k < argc; k++)
			wanted |= !strcmp(argv[k], functions[i].name);
		if (!wanted || (type && functions[i].type != type))
			continue;
		measured++;
		failed |= measure(&functions[i], cases, arguments, markdown);
	}
	if (!measured) {
		fprintf(stderr, "accuracy: no such function\n");
		return 2;
	}
	return failed;
}
