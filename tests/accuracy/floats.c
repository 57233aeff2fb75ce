/* SPDX-License-Identifier: MIT */
/* Whether the float functions of one argument are correctly rounded, for every float there is. A program of the host; core's functions, renamed,
 * stand beside its own.
 *
 *   floats [-s STEP] [-l LOW] [-h HIGH] [-c] [-n PAIRS] [NAME ...]
 *                 checks the functions; with -s every STEP-th float only, with -l and -h those whose bits are in a range; with -c prints the lines of
 *                 core/internal/float_cases.h for what is wrong, or would be in some rounding mode; -n: pairs of arguments for the functions of two
 *
 * The host's double (or long double) function, which has nothing to do with core's, decides nearly always: a float whose neighbourhood in double (64
 * units and more) holds no boundary between two roundings is right if it is the rounding of the host's result. MPFR decides the others, in all four rounding
 * modes. Where the host's function is safe, the directed modes are checked for one float in 64. */
#define _GNU_SOURCE 1
#include <fenv.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <mpfr.h>

/* The thread's descriptor of the fake platform: core's errno is all that is used of it. */
__thread char __plat_fake_thread[1 << 14];

typedef int exact(mpfr_t, const mpfr_t, mpfr_rnd_t);

static int exact_lgamma(mpfr_t result, const mpfr_t x, mpfr_rnd_t mode)
{
	int sign;
	return mpfr_lgamma(result, &sign, x, mode);
}

static float ours_sincos_sine(float x);
static float ours_sincos_cosine(float x);

/* Independent doubles: where the host has no such function, its long double ones make it. */
static double pi_angle(double x, int *quarter)
{
	double n = nearbyint(2 * x);
	*quarter = (int)fmod(n, 4) & 3;
	return (double)((x - n / 2));
}

static double host_sinpi(double x)
{
	int q;
	long double r = M_PIl * pi_angle(x, &q), y = q & 1 ? cosl(r) : sinl(r);
	return (double)(q & 2 ? -y : y);
}

static double host_cospi(double x)
{
	int q;
	long double r = M_PIl * pi_angle(x, &q), y = q & 1 ? -sinl(r) : cosl(r);
	return (double)(q & 2 ? -y : y);
}

static double host_tanpi(double x)
{
	int q;
	long double r = M_PIl * pi_angle(x, &q);
	return (double)(q & 1 ? -1 / tanl(r) : tanl(r));
}

static double host_asinpi(double x) { return (double)(asinl(x) / M_PIl); }
static double host_acospi(double x) { return (double)(acosl(x) / M_PIl); }
static double host_atanpi(double x) { return (double)(atanl(x) / M_PIl); }
static double host_exp10(double x) { return (double)exp10l(x); }
static double host_exp2m1(double x) { return fabs(x) < 1 ? (double)expm1l(x * M_LN2l) : (double)(exp2l(x) - 1); }
static double host_exp10m1(double x) { return fabs(x) < 1 ? (double)expm1l(x * M_LN10l) : (double)(exp10l(x) - 1); }
static double host_log2p1(double x) { return (double)(log1pl(x) / M_LN2l); }
static double host_log10p1(double x) { return (double)(log1pl(x) / M_LN10l); }
static double host_rsqrt(double x) { return (double)(1 / sqrtl(x)); }
static double host_tgamma(double x) { return (double)tgammal(x); }
static double host_lgamma(double x) { return (double)lgammal(x); }
static double host_erfc(double x) { return (double)erfcl(x); }
static double host_cbrt(double x) { return (double)cbrtl(x); }
static double host_sinh(double x) { return (double)sinhl(x); }
static double host_cosh(double x) { return (double)coshl(x); }
static double host_tanh(double x) { return (double)tanhl(x); }

#define FUNCTIONS \
	F(exp, exp, mpfr_exp) F(exp2, exp2, mpfr_exp2) F(exp10, host_exp10, mpfr_exp10) F(expm1, expm1, mpfr_expm1) F(exp2m1, host_exp2m1, mpfr_exp2m1) \
	F(exp10m1, host_exp10m1, mpfr_exp10m1) F(sinh, host_sinh, mpfr_sinh) F(cosh, host_cosh, mpfr_cosh) F(tanh, host_tanh, mpfr_tanh) F(asinh, asinh, mpfr_asinh) \
	F(acosh, acosh, mpfr_acosh) F(atanh, atanh, mpfr_atanh) F(log, log, mpfr_log) F(log2, log2, mpfr_log2) F(log10, log10, mpfr_log10) \
	F(log1p, log1p, mpfr_log1p) F(log2p1, host_log2p1, mpfr_log2p1) F(log10p1, host_log10p1, mpfr_log10p1) F(sin, sin, mpfr_sin) F(cos, cos, mpfr_cos) \
	F(tan, tan, mpfr_tan) F(sinpi, host_sinpi, mpfr_sinpi) F(cospi, host_cospi, mpfr_cospi) F(tanpi, host_tanpi, mpfr_tanpi) F(asin, asin, mpfr_asin) \
	F(acos, acos, mpfr_acos) F(atan, atan, mpfr_atan) F(asinpi, host_asinpi, mpfr_asinpi) F(acospi, host_acospi, mpfr_acospi) \
	F(atanpi, host_atanpi, mpfr_atanpi) F(cbrt, host_cbrt, mpfr_cbrt) F(rsqrt, host_rsqrt, mpfr_rec_sqrt) F(erf, erf, mpfr_erf) F(erfc, host_erfc, mpfr_erfc) \
	F(lgamma, host_lgamma, exact_lgamma) F(tgamma, host_tgamma, mpfr_gamma)

#define F(name, host, mpfr) float crt_##name##f(float);
FUNCTIONS
#undef F
void crt_sincosf(float x, float *sine, float *cosine);

static float ours_sincos_sine(float x)
{
	float s, c;
	crt_sincosf(x, &s, &c);
	return s;
}

static float ours_sincos_cosine(float x)
{
	float s, c;
	crt_sincosf(x, &s, &c);
	return c;
}

static const struct function {
	const char *name;
	float (*ours)(float);
	double (*host)(double);
	exact *exact;
} functions[] = {
#define F(name, host, mpfr) { #name "f", crt_##name##f, host, mpfr },
	FUNCTIONS
#undef F
	{ "sincosf/sine", ours_sincos_sine, sin, mpfr_sin },
	{ "sincosf/cosine", ours_sincos_cosine, cos, mpfr_cos },
};

/* The linker sends core's look-ups here (--wrap): that is how -c finds the arguments that come near a boundary, without asking the host. */
struct crt_float_case;
double __real___crt_float_case(uint32_t x, double y, const struct crt_float_case *cases);
double __wrap___crt_float_case(uint32_t x, double y, const struct crt_float_case *cases);
static int looked_up;
static double looked_up_result;

double __wrap___crt_float_case(uint32_t x, double y, const struct crt_float_case *cases)
{
	looked_up = 1;
	looked_up_result = y;
	return __real___crt_float_case(x, y, cases);
}

static const int modes[4] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };

static float float_of(uint32_t bits)
{
	float x;
	memcpy(&x, &bits, 4);
	return x;
}

static uint32_t bits_of(float x)
{
	uint32_t bits;
	memcpy(&bits, &x, 4);
	return bits;
}

static int same(float a, float b)
{
	return bits_of(a) == bits_of(b) || (isnan(a) && isnan(b));
}

/* A double that rounds to float as the exact result does: cut off, the last bit odd if something was. Signs of zeros aside. */
static double exact_odd(const struct function *f, float x)
{
	static mpfr_t in, out;
	static int made;
	if (!made) {
		mpfr_init2(in, 24);
		mpfr_init2(out, 53);
		made = 1;
	}
	mpfr_set_flt(in, x, MPFR_RNDN);
	int rest = f->exact(out, in, MPFR_RNDZ);
	double y = mpfr_get_d(out, MPFR_RNDZ);
	if (rest != 0 || (y == 0 && !mpfr_zero_p(out))) {
		/* Far below float, or above it. */
		if (y == 0)
			return copysign(0x1p-1000, mpfr_signbit(out) ? -1.0 : 1.0);
		uint64_t bits;
		memcpy(&bits, &y, 8);
		bits |= 1;
		memcpy(&y, &bits, 8);
	}
	return y;
}

static float narrow(double y)
{
	volatile double v = y;
	return (float)v;
}

static long wrong, listed;
static int printing;

static void found(const struct function *f, float x, float got, double expected, int mode)
{
	if (wrong++ < 20 && !printing)
		printf("%s(%a), mode %x: %a, but the result is %a\n", f->name, x, got, narrow(expected), mode), fflush(stdout);
}

static void check_exactly(const struct function *f, uint32_t bits)
{
	float x = float_of(bits), got;
	double y = exact_odd(f, x);
	int bad = 0;
	for (int i = 0; i < 4; i++) {
		fesetround(modes[i]);
		got = f->ours(x);
		float expected = narrow(y);
		fesetround(FE_TONEAREST);
		if (same(got, expected) || (y == 0 && got == 0))
			continue;
		bad = 1;
		found(f, x, got, y, modes[i]);
	}
	if (bad && printing && listed++ < 4000) {
		uint64_t r;
		memcpy(&r, &y, 8);
		printf(" \\\n\t{ 0x%08x, 0x%016llx },", bits, (unsigned long long)r), fflush(stdout);
	}
}

static void check(const struct function *f, uint32_t bits, uint32_t step)
{
	looked_up = 0;
	float x = float_of(bits), got = f->ours(x);
	if (printing) {
		/* Where terms cancel each other every argument is looked up; an absolute error of 2^-49 decides. */
		double y = looked_up_result, error = fmax(fabs(y) * 0x1p-42, 0x1p-49);
		if (!looked_up || narrow(y - error) == narrow(y + error))
			looked_up = looked_up && fabs(y - (double)narrow(y)) <= error;
		if (looked_up)
			check_exactly(f, bits);
		return;
	}
	double host = f->host(x);
	uint64_t h;
	memcpy(&h, &host, 8);
	double magnitude = fabs(host);
	int close = ((h + 0x400) & 0xfffffff) <= 0x800 || magnitude < 0x1p-120 || magnitude > 0x1p126;

	if (isnan(x)) {
		if (!isnan(got))
			found(f, x, got, NAN, 0);
		return;
	}
	/* Special results, zeros with their signs among them, are the unit tests' matter. */
	if ((magnitude > 0x1p160 || magnitude < 0x1p-200) && (bits / step) % 64 != 0)
		return;
	if (strcmp(f->name, "lgammaf") == 0 && magnitude < 1)
		close = 1;
	if (!close) {
		if (!same(got, (float)host))
			close = 1;
		else if ((bits / step) % 64 == 0) {
			for (int i = 1; i < 4; i++) {
				fesetround(modes[i]);
				got = f->ours(x);
				int right = same(got, narrow(host));
				fesetround(FE_TONEAREST);
				if (!right)
					close = 1;
			}
		}
		if (!close)
			return;
	}
	check_exactly(f, bits);
}

/* ---- Functions of two arguments: random ones and such whose results are near boundaries or exact, MPFR decides ------------------ */

static int exact_pown(mpfr_t r, const mpfr_t x, const mpfr_t y, mpfr_rnd_t mode) { return mpfr_pow_si(r, x, mpfr_get_si(y, MPFR_RNDZ), mode); }
static int exact_rootn(mpfr_t r, const mpfr_t x, const mpfr_t y, mpfr_rnd_t mode) { return mpfr_rootn_si(r, x, mpfr_get_si(y, MPFR_RNDZ), mode); }
static int exact_compoundn(mpfr_t r, const mpfr_t x, const mpfr_t y, mpfr_rnd_t mode) { return mpfr_compound_si(r, x, mpfr_get_si(y, MPFR_RNDZ), mode); }

float crt_powf(float, float), crt_powrf(float, float), crt_hypotf(float, float), crt_atan2f(float, float), crt_atan2pif(float, float);
float crt_pownf(float, long long), crt_rootnf(float, long long), crt_compoundnf(float, long long);

static const struct pair_function {
	const char *name;
	float (*ours)(float, float);
	float (*ours_n)(float, long long);
	int (*exact)(mpfr_t, const mpfr_t, const mpfr_t, mpfr_rnd_t);
} pair_functions[] = {
	{ "powf", crt_powf, NULL, mpfr_pow },
	{ "powrf", crt_powrf, NULL, mpfr_powr },
	{ "hypotf", crt_hypotf, NULL, mpfr_hypot },
	{ "atan2f", crt_atan2f, NULL, mpfr_atan2 },
	{ "atan2pif", crt_atan2pif, NULL, mpfr_atan2pi },
	{ "pownf", NULL, crt_pownf, exact_pown },
	{ "rootnf", NULL, crt_rootnf, exact_rootn },
	{ "compoundnf", NULL, crt_compoundnf, exact_compoundn },
};

static uint64_t state = 88172645463325252u;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 2685821657736338717u;
}

static float draw(void)
{
	float sign = next() & 1 ? -1 : 1;
	switch (next() >> 40 & 7) {
	case 0: return float_of((uint32_t)(next() >> 32));
	case 1: return sign * (float)(next() % 64);
	case 2: return sign * (float)(next() % 4096) / 16;
	case 3: return sign * ldexpf((float)(next() % 1024), (int)(next() % 60) - 30);
	case 4: return sign * (1 + ldexpf((float)(next() >> 40) - 0x1p23f, -24 - (int)(next() % 20)));
	case 5: return sign * (float)(next() >> 40) * 0x1p-20f;
	default: return sign * ldexpf((float)(next() >> 40), (int)(next() % 16) - 32);
	}
}

static void check_pairs(const struct pair_function *f, long count)
{
	mpfr_t a, b, out;
	mpfr_init2(a, 24);
	mpfr_init2(b, 64);
	mpfr_init2(out, 53);
	for (long i = 0; i < count; i++) {
		float x = draw(), y = draw(), got;
		long long n = next() & 1 ? (long long)(next() % 80) - 40 : (long long)next() >> (next() & 63);
		/* MPFR 4.2.0 goes wrong beyond: it rounds 2^(-1/n) up to 1. */
		if (f->ours_n == crt_rootnf)
			n %= (long long)1 << 40;
		if (f->ours == crt_hypotf && (i & 3) == 0) {
			/* A right triangle of integers, or nearly. */
			float p = (float)(next() % 2000), q = (float)(next() % 2000);
			x = p * p - q * q;
			y = 2 * p * q + (float)(next() % 2);
		}
		/* Special values are the unit tests' matter. */
		if (!isfinite(x) || !isfinite(y) || x == 0 || y == 0)
			continue;
		mpfr_set_flt(a, x, MPFR_RNDN);
		if (f->ours_n) {
			if (n == 0)
				continue;
			mpfr_set_sj(b, n, MPFR_RNDN);
		} else {
			mpfr_set_flt(b, y, MPFR_RNDN);
		}
		int rest = f->exact(out, a, b, MPFR_RNDZ);
		double result = mpfr_get_d(out, MPFR_RNDZ);
		if (rest != 0 || (result == 0 && !mpfr_zero_p(out))) {
			uint64_t bits;
			if (result == 0)
				result = copysign(0x1p-1000, mpfr_signbit(out) ? -1.0 : 1.0);
			memcpy(&bits, &result, 8);
			if (isfinite(result))
				bits |= 1;
			memcpy(&result, &bits, 8);
		}
		/* A directed overflow in MPFR itself. */
		if ((rest != 0 && isinf(result)) || (rest != 0 && fabs(result) > 1e300))
			result = copysign(1e300, result);
		for (int k = 0; k < 4; k++) {
			fesetround(modes[k]);
			got = f->ours_n ? f->ours_n(x, n) : f->ours(x, y);
			float expected = narrow(result);
			fesetround(FE_TONEAREST);
			if (!same(got, expected) && !(result == 0 && got == 0) && wrong++ < 20)
				printf("%s(%a, %a or %lld), mode %x: %a, but the result is %a\n", f->name, x, y, n, modes[k], got, expected);
		}
	}
	mpfr_clears(a, b, out, (mpfr_ptr)0);
}

int main(int argc, char **argv)
{
	long pairs = 20000;
	uint32_t step = 1;
	uint64_t low = 0, high = 0xffffffff;
	int option;
	long all = 0;
	while ((option = getopt(argc, argv, "s:cl:h:n:")) != -1) {
		if (option == 's')
			step = (uint32_t)strtoul(optarg, NULL, 0);
		else if (option == 'l')
			low = strtoul(optarg, NULL, 0);
		else if (option == 'h')
			high = strtoul(optarg, NULL, 0);
		else if (option == 'n')
			pairs = atol(optarg);
		else
			printing = 1;
	}
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		const struct function *f = functions + i;
		if (optind < argc) {
			int wanted = 0;
			for (int k = optind; k < argc; k++)
				wanted |= strcmp(argv[k], f->name) == 0;
			if (!wanted)
				continue;
		}
		wrong = listed = 0;
		if (printing) {
			printf("#define ");
			for (const char *c = f->name; *c; c++)
				putchar(*c >= 'a' ? *c - 32 : *c);
			printf("_CASES");
		}
		for (uint64_t bits = low; bits <= high; bits += step)
			check(f, (uint32_t)bits, step);
		printf(printing ? "\n" : "%s: %ld wrong\n", f->name, wrong);
		fflush(stdout);
		all += wrong;
	}
	for (size_t i = 0; i < sizeof pair_functions / sizeof *pair_functions && !printing; i++) {
		int wanted = optind == argc;
		for (int k = optind; k < argc; k++)
			wanted |= strcmp(argv[k], pair_functions[i].name) == 0;
		if (!wanted)
			continue;
		wrong = 0;
		check_pairs(pair_functions + i, pairs);
		printf("%s: %ld wrong\n", pair_functions[i].name, wrong);
		all += wrong;
	}
	return all != 0 && !printing;
}
