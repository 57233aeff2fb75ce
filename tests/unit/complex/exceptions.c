/* SPDX-License-Identifier: MIT */
/* What the complex functions of double raise, and how far they are off in the directed rounding modes. Annex G leaves the exceptions open; IEEE 754-2019 7.5 asks for underflow where an
 * inexact result is subnormal, and 7.1 for none where nothing happened. The expected values are of glibc's tables (math/auto-libm-test-out-*), calculated by MPC. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <complex.h>
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <string.h>

#define Z(x, y) __builtin_complex((double)(x), (double)(y))
#define LEAST 0x4p-1076

typedef double _Complex (*function)(double _Complex);

static int raised(function f, double x, double y)
{
	volatile double re = x, im = y;
	double _Complex volatile w;
	feclearexcept(FE_ALL_EXCEPT);
	w = f(Z(re, im));
	(void)w;
	return fetestexcept(FE_UNDERFLOW | FE_OVERFLOW | FE_INVALID | FE_DIVBYZERO);
}

static void test_subnormal_parts(void **state)
{
	(void)state;
	assert_int_equal(raised(csqrt, -1, DBL_MIN), FE_UNDERFLOW);
	assert_int_equal(raised(casin, -0.0, -LEAST), FE_UNDERFLOW);
	assert_int_equal(raised(casinh, LEAST, 0.25), FE_UNDERFLOW);
	assert_int_equal(raised(cacos, 0, LEAST), FE_UNDERFLOW);
	assert_int_equal(raised(cacosh, 0, LEAST), FE_UNDERFLOW);
	assert_int_equal(raised(catan, -1, -DBL_MIN), FE_UNDERFLOW);
	assert_int_equal(raised(catanh, DBL_MIN, 1), FE_UNDERFLOW);
	assert_int_equal(raised(ccos, 0x4p-956, 0x1p-120), FE_UNDERFLOW);
	assert_int_equal(raised(ccosh, 0x1p-120, 0x4p-956), FE_UNDERFLOW);
	assert_int_equal(raised(csin, LEAST, 0x4p-128), FE_UNDERFLOW);
	assert_int_equal(raised(csinh, LEAST, 0x4p-128), FE_UNDERFLOW);
	assert_int_equal(raised(cexp, 0x4p-128, LEAST), FE_UNDERFLOW);
	assert_int_equal(raised(clog, 0x1p-512, 1), FE_UNDERFLOW);
	assert_int_equal(raised(clog10, 0x1p-512, 1), FE_UNDERFLOW);
	assert_int_equal(raised(ctan, LEAST, 0), FE_UNDERFLOW);
	assert_int_equal(raised(ctanh, 0, LEAST), FE_UNDERFLOW);
}

static void test_no_subnormal_part(void **state)
{
	(void)state;
	/* Exact, so not even FE_INEXACT. */
	volatile double zero = 0;
	feclearexcept(FE_ALL_EXCEPT);
	double _Complex volatile w = casin(Z(zero, zero));
	w = casinh(Z(zero, -zero));
	(void)w;
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), 0);
	assert_int_equal(raised(csqrt, LEAST, 0x8p+1020), 0);
	assert_int_equal(raised(csqrt, 0x8p+1020, 1), 0);
	assert_int_equal(raised(cacos, -0x1.0000000000001p+0, -0x4p-1024), 0);
	assert_int_equal(raised(cacos, -2, 0x4p-1000), 0);
	assert_int_equal(raised(ctan, 0x1.921fb54442d18p+0, LEAST), 0);
	assert_int_equal(raised(csqrt, 4, 0), 0);
	assert_int_equal(raised(casinh, 1, 0), 0);
	assert_int_equal(raised(cexp, 1, 0), 0);
}

/* How many last places lie between two numbers of the same sign. */
static long long places(double a, double b)
{
	long long m, n;
	memcpy(&m, &a, sizeof m);
	memcpy(&n, &b, sizeof n);
	return m < n ? n - m : m - n;
}

static double _Complex in_mode(int mode, function f, double x, double y)
{
	volatile double re = x, im = y;
	double _Complex volatile w;
	assert_int_equal(fesetround(mode), 0);
	w = f(Z(re, im));
	assert_int_equal(fegetround(), mode);
	fesetround(FE_TONEAREST);
	return w;
}

static void test_directed_modes(void **state)
{
	(void)state;
	assert_in_range(places(cimag(in_mode(FE_UPWARD, cacos, -0x1.0000000000001p+0, 0x4p-108)), -0x1.6a09e667f3bccp-26), 0, 3);
	assert_in_range(places(cimag(in_mode(FE_UPWARD, cacos, -0x1.000002p+0, -0x1p-52)), 0x1.ffffffaaaaaaep-12), 0, 3);
	assert_in_range(places(creal(in_mode(FE_DOWNWARD, ccos, -0.75, -0x2.c68p+8)), 0x1.7fc734e3196a5p+1023), 0, 1);
	assert_in_range(places(creal(in_mode(FE_DOWNWARD, ccos, -0.75, -0x5.98p+4)), 0x1.97754ed7caf20p+127), 0, 1);
	assert_in_range(places(creal(in_mode(FE_UPWARD, ctan, 1, 0x2.fp+4)), 0x1.3054597bfa921p-135), 0, 2);
	/* Too large: what the mode asks for. */
	assert_true(creal(in_mode(FE_DOWNWARD, ccosh, 11349.25, 0.75)) == DBL_MAX);
	assert_true(isinf(creal(in_mode(FE_UPWARD, ccosh, 11349.25, 0.75))));
	assert_true(creal(in_mode(FE_TOWARDZERO, cexp, 22739.625, 0.75)) == DBL_MAX);
	assert_int_equal(raised(cexp, 22739.625, 0.75), FE_OVERFLOW);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_subnormal_parts),
		cmocka_unit_test(test_no_subnormal_part),
		cmocka_unit_test(test_directed_modes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
