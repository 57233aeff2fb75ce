/* SPDX-License-Identifier: MIT */
/* The functions of <math.h> that are exact or rounded once, for float, double and long double, against the host's: results bit for bit and exception
 * flags, in all rounding modes. Arguments: any bits, neighbours of integers and halves, numbers a few places apart, subnormal, special. */
#define _GNU_SOURCE 1
#define __STDC_WANT_IEC_60559_BFP_EXT__ 1
#include <float.h>
#include <limits.h>
#include <math.h>

#include "fuzz.h"

static const char *only;

/* ---- Arguments, for all types as long doubles --------------------------------------------------------------------------- */

static int digits, max_exponent;

static long double narrow(long double x)
{
	return digits == 24 ? (long double)(float)x : digits == 53 ? (long double)(double)x : x;
}

static long double any_bits(void)
{
	union { uint64_t b; double d; } d = { fuzz_next() };
	union { uint32_t b; float f; } f = { (uint32_t)fuzz_next() };
	if (digits == 24)
		return f.f;
	if (digits == 53)
		return d.d;
	int exponent = fuzz_below(32766) - 16445;
	return (fuzz_next() & 1 ? -1 : 1) * ldexpl((long double)(fuzz_next() | (uint64_t)1 << 63), exponent - 63);
}

static long double one_step(long double x, int up)
{
	long double to = up ? HUGE_VALL : -HUGE_VALL;
	return digits == 24 ? (long double)nextafterf((float)x, (float)to) : digits == 53 ? (long double)nextafter((double)x, (double)to) : nextafterl(x, to);
}

static long double argument(void)
{
	static const long double special[] = { 0.0L, -0.0L, 1, -1, 0.5L, -0.5L, 2, HUGE_VALL, -HUGE_VALL, 3, 0x1p31L, 0x1p32L, 0x1p63L, 0x1p64L, -0x1p31L, -0x1p63L };
	long double x;
	switch (fuzz_below(12)) {
	case 0: return special[fuzz_below(16)];
	case 1: return __builtin_nanl("");
	case 2: return narrow(ldexpl(1, fuzz_below(2 * max_exponent + digits) - max_exponent - digits + 3)) * (fuzz_below(2) ? 1 : -1);
	case 3: return narrow((long double)((int)(fuzz_next() % 2000) - 1000) / 2);
	case 4:
		x = narrow((long double)(int64_t)(fuzz_next() >> (1 + fuzz_below(62))) / 2);
		return fuzz_below(2) ? x : -x;
	case 5:
		x = narrow((long double)(int64_t)(fuzz_next() >> (1 + fuzz_below(62))) / 2);
		return one_step(x, fuzz_below(2));
	case 6: return narrow(ldexpl((long double)fuzz_next(), -fuzz_below(128)));
	case 7: return narrow(ldexpl((long double)(int64_t)(fuzz_next() % 1000 - 500), 1 - max_exponent - digits + 2 + fuzz_below(digits)));
	case 8: return narrow(ldexpl((long double)(fuzz_next() >> 40), max_exponent - 24));
	case 9: return narrow(-ldexpl((long double)(fuzz_next()), fuzz_below(20) - 64));
	default: return any_bits();
	}
}

/* One that has to do with x. */
static long double second(long double x)
{
	int e;
	switch (fuzz_below(8)) {
	case 0: return x;
	case 1: return -x;
	case 2: return isfinite(x) ? one_step(x, fuzz_below(2)) : x;
	case 3: return isfinite(x) ? narrow(x * (long double)(1 + fuzz_below(100))) : x;
	case 4:
		if (!isfinite(x) || x == 0)
			return argument();
		(void)frexpl(x, &e);
		return narrow(ldexpl((long double)fuzz_next(), e - 64 + fuzz_below(2 * digits + 4) - digits - 2));
	default: return argument();
	}
}

/* ---- Comparison ------------------------------------------------------------------------------------------------------------- */

static int mode, flags_ours, flags_host;
static long double x, y, z;
static int n;

static int same(long double a, long double b)
{
	return (a == b && signbit(a) == signbit(b)) || (isnan(a) && isnan(b));
}

static void report(const char *name, long double a, long double b)
{
	if (fuzz_different++ < 40)
		printf("%s(%La, %La, %La; %d), mode %x: ours %La flags %x, the host's %La flags %x\n", name, x, y, z, n, mode, a, flags_ours, b, flags_host);
}

#define BEGIN() \
	fesetround(mode); \
	feclearexcept(FE_ALL_EXCEPT)
#define END(flags) \
	flags = fetestexcept(FE_ALL_EXCEPT); \
	fesetround(FE_TONEAREST)

/* `watched`: the exceptions in which the two must agree. */
#define COMPARE(type, name, watched, ...) \
	do { \
		if (only && strcmp(only, #name)) \
			break; \
		BEGIN(); \
		volatile type a = crt_##name(__VA_ARGS__); \
		END(flags_ours); \
		BEGIN(); \
		volatile type b = name(__VA_ARGS__); \
		END(flags_host); \
		fuzz_compared++; \
		/* Whether an infinity times zero and a NaN added raise FE_INVALID is open (F.10.10.1). */ \
		if (!same((long double)a, (long double)b) || \
			((flags_ours ^ flags_host) & (watched) & ~(isnan(z) && strstr(#name, "fma") != NULL ? FE_INVALID : 0)) != 0) \
			report(#name, (long double)a, (long double)b); \
	} while (0)

/* The same for functions with a second result in *extra. */
#define COMPARE_EXTRA(type, name, watched, extra_type, ...) \
	do { \
		if (only && strcmp(only, #name)) \
			break; \
		extra_type extra_a = 0, extra_b = 0, *extra = &extra_a; \
		BEGIN(); \
		volatile type a = crt_##name(__VA_ARGS__); \
		END(flags_ours); \
		extra = &extra_b; \
		BEGIN(); \
		volatile type b = name(__VA_ARGS__); \
		END(flags_host); \
		fuzz_compared++; \
		if (!same((long double)a, (long double)b) || !same((long double)extra_a, (long double)extra_b) || ((flags_ours ^ flags_host) & (watched)) != 0) \
			report(#name, (long double)a, (long double)b); \
	} while (0)

enum { ALL = FE_ALL_EXCEPT, BUT_INEXACT = FE_ALL_EXCEPT & ~FE_INEXACT };

#define ONE(s, type, name) type crt_##name##s(type);
#define TWO(s, type, name) type crt_##name##s(type, type);
#define DECLARE(s, type) \
	ONE(s, type, ceil) ONE(s, type, floor) ONE(s, type, trunc) ONE(s, type, round) ONE(s, type, roundeven) ONE(s, type, rint) ONE(s, type, nearbyint) \
	ONE(s, type, sqrt) ONE(s, type, fabs) ONE(s, type, logb) ONE(s, type, nextup) ONE(s, type, nextdown) ONE(s, type, significand) \
	TWO(s, type, copysign) TWO(s, type, fmod) TWO(s, type, remainder) TWO(s, type, nextafter) TWO(s, type, fdim) TWO(s, type, fmax) TWO(s, type, fmin) \
	TWO(s, type, fmaximum) TWO(s, type, fminimum) TWO(s, type, fmaximum_mag) TWO(s, type, fminimum_mag) TWO(s, type, fmaximum_num) \
	TWO(s, type, fminimum_num) TWO(s, type, fmaximum_mag_num) TWO(s, type, fminimum_mag_num) TWO(s, type, scalb) \
	long crt_lrint##s(type); long long crt_llrint##s(type); long crt_lround##s(type); long long crt_llround##s(type); \
	int crt_ilogb##s(type); long crt_llogb##s(type); type crt_scalbn##s(type, int); type crt_ldexp##s(type, int); type crt_scalbln##s(type, long); \
	type crt_frexp##s(type, int *); type crt_modf##s(type, type *); type crt_remquo##s(type, type, int *); type crt_nexttoward##s(type, long double); \
	type crt_fma##s(type, type, type); int crt_totalorder##s(const type *, const type *); int crt_totalordermag##s(const type *, const type *); \
	type crt_getpayload##s(const type *); int crt_setpayload##s(type *, type); int crt_setpayloadsig##s(type *, type); \
	int crt___fpclassify##s(type); int crt___signbit##s(type); int crt___issignaling##s(type); type crt_fromfp##s(type, int, unsigned); \
	type crt_ufromfp##s(type, int, unsigned); type crt_fromfpx##s(type, int, unsigned); type crt_ufromfpx##s(type, int, unsigned);
DECLARE(, double)
DECLARE(f, float)
DECLARE(l, long double)

/* The host's remquo() tells three places of the quotient. */
#define remquo_low(s, type) \
	static type crt_remquo3##s(type a, type b, int *q) { type r = crt_remquo##s(a, b, q); *q %= 8; return r; } \
	static type remquo3##s(type a, type b, int *q) { type r = remquo##s(a, b, q); *q %= 8; return r; }
remquo_low(, double)
remquo_low(f, float)
remquo_low(l, long double)

/* The host's fromfp() gives intmax_t, as an older text had it, so that 64 bits are its widest; it reports errors alike. */
#define fromfps(s, type, intmax, name) \
	static type host_##name##s(type a, int r, unsigned w) \
	{ \
		feclearexcept(FE_ALL_EXCEPT); \
		intmax i = name##s(a, r, w); \
		return fetestexcept(FE_INVALID) ? (type)NAN : i == 0 ? copysign##s(0, a) : (type)i; \
	}
fromfps(, double, intmax_t, fromfp) fromfps(f, float, intmax_t, fromfp) fromfps(l, long double, intmax_t, fromfp)
fromfps(, double, intmax_t, fromfpx) fromfps(f, float, intmax_t, fromfpx) fromfps(l, long double, intmax_t, fromfpx)
fromfps(, double, uintmax_t, ufromfp) fromfps(f, float, uintmax_t, ufromfp) fromfps(l, long double, uintmax_t, ufromfp)
fromfps(, double, uintmax_t, ufromfpx) fromfps(f, float, uintmax_t, ufromfpx) fromfps(l, long double, uintmax_t, ufromfpx)
#define FROMFP(s, type, name) \
	do { \
		BEGIN(); \
		volatile type a = crt_##name##s(tx, direction, width); \
		END(flags_ours); \
		BEGIN(); \
		volatile type b = host_##name##s(tx, direction, width); \
		END(flags_host); \
		fuzz_compared++; \
		if (!same((long double)a, (long double)b) || ((flags_ours ^ flags_host) & ~(isnan(a) ? FE_INEXACT : 0)) != 0) \
			report(#name #s, (long double)a, (long double)b); \
	} while (0)

#define TYPE(s, type) \
	static void compare##s(void) \
	{ \
		type tx, ty, tz; \
		x = tx = (type)argument(); \
		y = ty = (type)second(tx); \
		z = tz = (type)(fuzz_below(2) ? second(-(long double)tx * ty) : second(tx)); \
		n = fuzz_below(3) ? fuzz_below(2 * max_exponent + 200) - max_exponent - 100 : (int)fuzz_next(); \
		int direction = fuzz_below(5); \
		unsigned width = fuzz_below(9) ? (unsigned)fuzz_below(64) + 1 : 0; \
		COMPARE(type, ceil##s, BUT_INEXACT, tx); \
		COMPARE(type, floor##s, BUT_INEXACT, tx); \
		COMPARE(type, trunc##s, BUT_INEXACT, tx); \
		COMPARE(type, round##s, BUT_INEXACT, tx); \
		COMPARE(type, roundeven##s, BUT_INEXACT, tx); \
		COMPARE(type, rint##s, ALL, tx); \
		COMPARE(type, nearbyint##s, ALL, tx); \
		COMPARE(type, sqrt##s, ALL, tx); \
		COMPARE(type, fabs##s, ALL, tx); \
		COMPARE(type, logb##s, ALL, tx); \
		COMPARE(type, nextup##s, ALL, tx); \
		COMPARE(type, nextdown##s, ALL, tx); \
		/* The host's goes astray for others. */ \
		if (isfinite(tx) && tx != 0) \
			COMPARE(type, significand##s, ALL, tx); \
		COMPARE(type, copysign##s, ALL, tx, ty); \
		COMPARE(type, fmod##s, ALL, tx, ty); \
		/* The host loses the sign of a zero in the directed modes. */ \
		if (mode == FE_TONEAREST || fmod##s(tx, ty) != 0) \
			COMPARE(type, remainder##s, ALL, tx, ty); \
		COMPARE(type, nextafter##s, ALL, tx, ty); \
		COMPARE(type, nexttoward##s, ALL, tx, (long double)ty); \
		COMPARE(type, fdim##s, ALL, tx, ty); \
		COMPARE(type, fmaximum##s, ALL, tx, ty); \
		COMPARE(type, fminimum##s, ALL, tx, ty); \
		COMPARE(type, fmaximum_mag##s, ALL, tx, ty); \
		COMPARE(type, fminimum_mag##s, ALL, tx, ty); \
		COMPARE(type, fmaximum_num##s, ALL, tx, ty); \
		COMPARE(type, fminimum_num##s, ALL, tx, ty); \
		COMPARE(type, fmaximum_mag_num##s, ALL, tx, ty); \
		COMPARE(type, fminimum_mag_num##s, ALL, tx, ty); \
		/* The sign of a zero is open here. */ \
		if (tx != 0 || ty != 0) { \
			COMPARE(type, fmax##s, ALL, tx, ty); \
			COMPARE(type, fmin##s, ALL, tx, ty); \
		} \
		COMPARE(long, lrint##s, ALL, tx); \
		COMPARE(long long, llrint##s, ALL, tx); \
		COMPARE(long, lround##s, BUT_INEXACT, tx); \
		COMPARE(long long, llround##s, BUT_INEXACT, tx); \
		COMPARE(int, ilogb##s, ALL, tx); \
		COMPARE(long, llogb##s, ALL, tx); \
		COMPARE(type, scalbn##s, ALL, tx, n); \
		COMPARE(type, ldexp##s, ALL, tx, n); \
		COMPARE(type, scalbln##s, ALL, tx, (long)n << 20); \
		COMPARE_EXTRA(type, frexp##s, ALL, int, tx, extra); \
		COMPARE_EXTRA(type, modf##s, ALL, type, tx, extra); \
		if (mode == FE_TONEAREST || fmod##s(tx, ty) != 0) \
			COMPARE_EXTRA(type, remquo3##s, ALL, int, tx, ty, extra); \
		COMPARE(type, fma##s, ALL, tx, ty, tz); \
		COMPARE(int, totalorder##s, ALL, &tx, &ty); \
		COMPARE(int, totalordermag##s, ALL, &tx, &ty); \
		COMPARE(type, getpayload##s, ALL, &tx); \
		FROMFP(s, type, fromfp); \
		FROMFP(s, type, ufromfp); \
		FROMFP(s, type, fromfpx); \
		FROMFP(s, type, ufromfpx); \
		type pa = -1, pb = -1; \
		COMPARE(int, setpayload##s, ALL, tx < 0 ? &pa : &pb, tx); \
		COMPARE(int, setpayloadsig##s, ALL, tx < 0 ? &pa : &pb, tx); \
		fuzz_different += crt___fpclassify##s(tx) != fpclassify(tx) || crt___signbit##s(tx) != !!signbit(tx); \
	}
TYPE(, double)
TYPE(f, float)
TYPE(l, long double)

#define NARROW(to, name, from) to crt_##name from;
#define DECLARE_NARROW(op, doubles, longs) \
	NARROW(float, f##op, doubles) NARROW(float, f##op##l, longs) NARROW(double, d##op##l, longs)
DECLARE_NARROW(add, (double, double), (long double, long double))
DECLARE_NARROW(sub, (double, double), (long double, long double))
DECLARE_NARROW(mul, (double, double), (long double, long double))
DECLARE_NARROW(div, (double, double), (long double, long double))
DECLARE_NARROW(fma, (double, double, double), (long double, long double, long double))
DECLARE_NARROW(sqrt, (double), (long double))

static void compare_narrow(void)
{
	double dx, dy, dz;
	/* In the range of the narrower type as a rule. */
	digits = 53;
	max_exponent = 1024;
	x = dx = (double)argument();
	y = dy = (double)second(dx);
	z = dz = fuzz_below(2) ? -dx * dy : (double)second(dx);
	if (fuzz_below(3)) {
		int e, f;
		frexp(dx, &e);
		frexp(dy, &f);
		x = dx = ldexp(dx, -e + fuzz_below(300) - 150);
		y = dy = fuzz_below(2) ? ldexp(dy, -f + fuzz_below(60) - 30) : dy;
	}
	COMPARE(float, fadd, ALL, dx, dy);
	COMPARE(float, fsub, ALL, dx, dy);
	COMPARE(float, fmul, ALL, dx, dy);
	COMPARE(float, fdiv, ALL, dx, dy);
	COMPARE(float, ffma, ALL, dx, dy, dz);
	COMPARE(float, fsqrt, ALL, dx);
	digits = 64;
	max_exponent = 16384;
	long double lx = argument(), ly = second(lx), lz = fuzz_below(2) ? -lx * ly : second(lx);
	if (fuzz_below(3)) {
		int e, f;
		frexpl(lx, &e);
		frexpl(ly, &f);
		lx = ldexpl(lx, -e + (fuzz_below(2) ? fuzz_below(300) - 150 : fuzz_below(2200) - 1100));
		ly = fuzz_below(2) ? ldexpl(ly, -f + fuzz_below(60) - 30) : ly;
	}
	x = lx;
	y = ly;
	z = lz;
	COMPARE(float, faddl, ALL, lx, ly);
	COMPARE(float, fsubl, ALL, lx, ly);
	COMPARE(float, fmull, ALL, lx, ly);
	COMPARE(float, fdivl, ALL, lx, ly);
	COMPARE(float, ffmal, ALL, lx, ly, lz);
	COMPARE(float, fsqrtl, ALL, lx);
	COMPARE(double, daddl, ALL, lx, ly);
	COMPARE(double, dsubl, ALL, lx, ly);
	COMPARE(double, dmull, ALL, lx, ly);
	COMPARE(double, ddivl, ALL, lx, ly);
	COMPARE(double, dfmal, ALL, lx, ly, lz);
	COMPARE(double, dsqrtl, ALL, lx);
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 20000);
	only = argc > 3 ? argv[3] : NULL;
	for (long i = 0; i < fuzz_cases; i++) {
		mode = fuzz_modes[i & 3];
		digits = 53;
		max_exponent = 1024;
		compare();
		digits = 24;
		max_exponent = 128;
		comparef();
		digits = 64;
		max_exponent = 16384;
		comparel();
		compare_narrow();
	}
	return fuzz_end();
}
