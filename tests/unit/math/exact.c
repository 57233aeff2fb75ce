/* SPDX-License-Identifier: MIT */
/* The functions whose results are exact, in all three types: rounding, remainders, the parts of a number, neighbours, maxima, payloads. The values are those of
 * ISO C23 7.12 and F.10, small enough for float. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include <string.h>

#define INF INFINITY

static int failures;

static int same(long double a, long double b)
{
	return isnan(a) ? isnan(b) != 0 : a == b && !signbit(a) == !signbit(b);
}

static void judge(const char *name, const char *type, long double x, long double y, long double got, long double expected)
{
	if (same(got, expected))
		return;
	print_message("%s, %s, of (%a, %a): %a instead of %a\n", name, type, (double)x, (double)y, (double)got, (double)expected);
	failures++;
}

/* name, for double, for float, for long double */
#define FORMS(name) #name, name, name##f, name##l

static void one_argument(void **state)
{
	static const struct {
		const char *name;
		double (*d)(double);
		float (*f)(float);
		long double (*l)(long double);
		double x, result;
	} rows[] = {
		{ FORMS(ceil), 1.25, 2 }, { FORMS(ceil), -1.25, -1 }, { FORMS(ceil), -0.5, -0.0 }, { FORMS(ceil), 0x1p60, 0x1p60 }, { FORMS(ceil), INF, INF },
		{ FORMS(floor), 1.75, 1 }, { FORMS(floor), -1.25, -2 }, { FORMS(floor), 0.5, 0 }, { FORMS(floor), -0.0, -0.0 }, { FORMS(floor), -INF, -INF },
		{ FORMS(trunc), 1.75, 1 }, { FORMS(trunc), -1.75, -1 }, { FORMS(trunc), -0.75, -0.0 }, { FORMS(trunc), NAN, NAN },
		{ FORMS(round), 2.5, 3 }, { FORMS(round), -2.5, -3 }, { FORMS(round), 0.49999997, 0 }, { FORMS(round), -0.25, -0.0 }, { FORMS(round), 8388609, 8388609 },
		{ FORMS(roundeven), 2.5, 2 }, { FORMS(roundeven), 3.5, 4 }, { FORMS(roundeven), -0.5, -0.0 }, { FORMS(roundeven), 0.75, 1 }, { FORMS(roundeven), -1.5, -2 },
		{ FORMS(rint), 2.5, 2 }, { FORMS(rint), -3.5, -4 }, { FORMS(rint), -0.5, -0.0 }, { FORMS(nearbyint), 2.5, 2 }, { FORMS(nearbyint), -1.25, -1 },
		{ FORMS(sqrt), 2.25, 1.5 }, { FORMS(sqrt), -0.0, -0.0 }, { FORMS(sqrt), INF, INF }, { FORMS(sqrt), 0x1p-148, 0x1p-74 },
		{ FORMS(logb), 12, 3 }, { FORMS(logb), -0.375, -2 }, { FORMS(logb), INF, INF }, { FORMS(logb), -INF, INF }, { FORMS(logb), 0x1p-140, -140 },
	};
	(void)state;
	failures = 0;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		volatile double x = rows[i].x;
		judge(rows[i].name, "double", x, 0, rows[i].d(x), rows[i].result);
		judge(rows[i].name, "float", x, 0, rows[i].f((float)x), rows[i].result);
		judge(rows[i].name, "long double", x, 0, rows[i].l(x), rows[i].result);
	}
	assert_int_equal(failures, 0);
}

static void two_arguments(void **state)
{
	static const struct {
		const char *name;
		double (*d)(double, double);
		float (*f)(float, float);
		long double (*l)(long double, long double);
		double x, y, result;
	} rows[] = {
		{ FORMS(fmod), 7.5, 2, 1.5 }, { FORMS(fmod), -7.5, 2, -1.5 }, { FORMS(fmod), 6, -3, 0 }, { FORMS(fmod), -6, 3, -0.0 }, { FORMS(fmod), 5, INF, 5 },
		{ FORMS(fmod), 0x1p120, 3, 1 }, { FORMS(remainder), 7.5, 2, -0.5 }, { FORMS(remainder), 5, 2, 1 }, { FORMS(remainder), 7, 2, -1 },
		{ FORMS(remainder), -6, 3, -0.0 }, { FORMS(copysign), 3, -0.0, -3 }, { FORMS(copysign), -INF, 1, INF }, { FORMS(fdim), 5, 3, 2 }, { FORMS(fdim), 3, 5, 0 },
		{ FORMS(fdim), NAN, 1, NAN }, { FORMS(fdim), INF, -INF, INF },
		{ FORMS(fmax), 1, 2, 2 }, { FORMS(fmax), NAN, 2, 2 }, { FORMS(fmax), -INF, NAN, -INF }, { FORMS(fmin), 1, 2, 1 }, { FORMS(fmin), 3, NAN, 3 },
		{ FORMS(fmaximum), -0.0, 0.0, 0 }, { FORMS(fmaximum), NAN, 1, NAN }, { FORMS(fmaximum), 1, 2, 2 }, { FORMS(fminimum), 0.0, -0.0, -0.0 },
		{ FORMS(fminimum), 1, NAN, NAN }, { FORMS(fminimum), 1, 2, 1 }, { FORMS(fmaximum_mag), -3, 2, -3 }, { FORMS(fmaximum_mag), -2, 2, 2 },
		{ FORMS(fmaximum_mag), NAN, 2, NAN }, { FORMS(fminimum_mag), -3, 2, 2 }, { FORMS(fminimum_mag), -2, 2, -2 }, { FORMS(fminimum_mag), 2, NAN, NAN },
		{ FORMS(fmaximum_num), NAN, 1, 1 }, { FORMS(fmaximum_num), -0.0, 0.0, 0 }, { FORMS(fminimum_num), NAN, 1, 1 }, { FORMS(fminimum_num), 0.0, -0.0, -0.0 },
		{ FORMS(fmaximum_mag_num), NAN, -1, -1 }, { FORMS(fmaximum_mag_num), -3, 2, -3 }, { FORMS(fminimum_mag_num), -5, NAN, -5 },
		{ FORMS(fminimum_mag_num), -3, 2, 2 },
	};
	(void)state;
	failures = 0;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		volatile double x = rows[i].x, y = rows[i].y;
		judge(rows[i].name, "double", x, y, rows[i].d(x, y), rows[i].result);
		judge(rows[i].name, "float", x, y, rows[i].f((float)x, (float)y), rows[i].result);
		judge(rows[i].name, "long double", x, y, rows[i].l(x, y), rows[i].result);
	}
	assert_int_equal(failures, 0);
}

/* The calls with types of their own are made once for each suffix. */
#define EACH_TYPE(X) X(double, , DBL) X(float, f, FLT) X(long double, l, LDBL)

static void parts_of_numbers(void **state)
{
	(void)state;
	failures = 0;
#define PARTS(type, s, limits) \
	do { \
		int exponent = 99; \
		type whole = 99; \
		volatile type x = -12; \
		assert_true(frexp##s(x, &exponent) == (type)-0.75 && exponent == 4); \
		assert_true(signbit(frexp##s((type)-0.0, &exponent)) && exponent == 0); \
		assert_true(isinf(frexp##s((type)INF, &exponent))); \
		assert_true(frexp##s(limits##_TRUE_MIN, &exponent) == (type)0.5 && exponent == limits##_MIN_EXP - limits##_MANT_DIG + 1); \
		x = (type)-3.25; \
		assert_true(modf##s(x, &whole) == (type)-0.25 && whole == -3); \
		judge("modf", #type, -INF, 0, modf##s((type)-INF, &whole), -0.0L); \
		assert_true(whole == (type)-INF); \
		judge("modf", #type, -4, 0, modf##s(-4, &whole), -0.0L); \
		assert_int_equal(ilogb##s(12), 3); \
		assert_int_equal(ilogb##s(limits##_TRUE_MIN), limits##_MIN_EXP - limits##_MANT_DIG); \
		errno = 0; \
		feclearexcept(FE_ALL_EXCEPT); \
		assert_int_equal(ilogb##s(0), FP_ILOGB0); \
		assert_int_equal(errno, EDOM); \
		assert_true(fetestexcept(FE_INVALID)); \
		assert_int_equal(ilogb##s((type)NAN), FP_ILOGBNAN); \
		assert_int_equal(ilogb##s((type)INF), INT_MAX); \
		assert_true(llogb##s((type)-0.375) == -2 && llogb##s(0) == FP_LLOGB0 && llogb##s((type)INF) == LONG_MAX); \
		judge("ldexp", #type, 3, 4, ldexp##s(3, 4), 48); \
		judge("scalbn", #type, -3, -1, scalbn##s(-3, -1), -1.5L); \
		judge("scalbln", #type, 1, 10, scalbln##s(1, 10), 1024); \
		errno = 0; \
		judge("ldexp", #type, 1, 20000, ldexp##s(1, 20000), INF); \
		assert_int_equal(errno, ERANGE); \
		judge("scalbln", #type, -1, -20000, scalbln##s(-1, -20000), -0.0L); \
		judge("scalbn", #type, 1, 0, scalbn##s(limits##_TRUE_MIN, limits##_MANT_DIG - limits##_MIN_EXP), 1); \
		judge("fma", #type, 3, 4, fma##s(3, 4, -12), 0); \
		/* The product's last bit would be lost by itself. */ \
		judge("fma", #type, 1, 1, fma##s(1 + limits##_EPSILON, 1 + limits##_EPSILON, -(1 + 2 * limits##_EPSILON)), (long double)limits##_EPSILON * limits##_EPSILON); \
	} while (0);
	EACH_TYPE(PARTS)
	assert_int_equal(failures, 0);
}

static void to_integers(void **state)
{
	(void)state;
#define INTEGERS(type, s, limits) \
	do { \
		volatile type x = (type)2.5, y = (type)-3.5; \
		assert_true(lrint##s(x) == 2 && llrint##s(x) == 2 && lround##s(x) == 3 && llround##s(x) == 3); \
		assert_true(lrint##s(y) == -4 && llrint##s(y) == -4 && lround##s(y) == -4 && llround##s(y) == -4); \
		errno = 0; \
		feclearexcept(FE_ALL_EXCEPT); \
		x = (type)0x1p63; \
		(void)llround##s(x); \
		assert_int_equal(errno, EDOM); \
		assert_true(fetestexcept(FE_INVALID)); \
		int last = 0; \
		assert_true(remquo##s(7, 2, &last) == -1 && (last & 7) == 4); \
		assert_true(remquo##s(-7, 2, &last) == 1 && last < 0 && (-last & 7) == 4); \
		x = (type)2.5; \
		assert_true(fromfp##s(x, FP_INT_UPWARD, 8) == 3 && fromfp##s(x, FP_INT_TONEAREST, 8) == 2); \
		assert_true(fromfp##s(y, FP_INT_TOWARDZERO, 8) == -3 && ufromfp##s(x, FP_INT_DOWNWARD, 8) == 2); \
		feclearexcept(FE_ALL_EXCEPT); \
		assert_true(fromfp##s(x, FP_INT_TONEARESTFROMZERO, 8) == 3); \
		assert_false(fetestexcept(FE_ALL_EXCEPT)); \
		assert_true(fromfpx##s(x, FP_INT_TONEARESTFROMZERO, 8) == 3 && ufromfpx##s(x, FP_INT_UPWARD, 8) == 3); \
		assert_true(fetestexcept(FE_ALL_EXCEPT) == FE_INEXACT); \
		errno = 0; \
		feclearexcept(FE_ALL_EXCEPT); \
		(void)fromfp##s(128, FP_INT_UPWARD, 8); \
		assert_true(errno == EDOM && fetestexcept(FE_INVALID)); \
		errno = 0; \
		(void)ufromfp##s(-1, FP_INT_UPWARD, 8); \
		assert_int_equal(errno, EDOM); \
		errno = 0; \
		(void)ufromfpx##s(256, FP_INT_UPWARD, 8); \
		assert_int_equal(errno, EDOM); \
		errno = 0; \
		(void)fromfpx##s((type)NAN, FP_INT_UPWARD, 8); \
		assert_int_equal(errno, EDOM); \
	} while (0);
	EACH_TYPE(INTEGERS)
}

static void neighbours(void **state)
{
	(void)state;
	failures = 0;
#define NEIGHBOURS(type, s, limits) \
	do { \
		judge("nextup", #type, 1, 0, nextup##s(1), 1 + (long double)limits##_EPSILON); \
		judge("nextup", #type, -0.0L, 0, nextup##s((type)-0.0), limits##_TRUE_MIN); \
		judge("nextup", #type, 0, 0, nextup##s(-limits##_TRUE_MIN), -0.0L); \
		judge("nextup", #type, INF, 0, nextup##s((type)INF), INF); \
		judge("nextup", #type, 0, 0, nextup##s(limits##_MAX), INF); \
		judge("nextdown", #type, 1, 0, nextdown##s(1), 1 - (long double)limits##_EPSILON / 2); \
		judge("nextdown", #type, 0, 0, nextdown##s(0), -limits##_TRUE_MIN); \
		judge("nextdown", #type, INF, 0, nextdown##s((type)INF), limits##_MAX); \
		judge("nexttoward", #type, 1, 2, nexttoward##s(1, 1.0L + LDBL_EPSILON), 1 + (long double)limits##_EPSILON); \
		judge("nexttoward", #type, 1, 1, nexttoward##s(1, 1.0L), 1); \
		judge("nexttoward", #type, 0, -1, nexttoward##s(0, -1.0L), -limits##_TRUE_MIN); \
		errno = 0; \
		judge("nexttoward", #type, 0, INF, nexttoward##s(limits##_MAX, (long double)INF), INF); \
		assert_int_equal(errno, ERANGE); \
		type canonical = 0, from = (type)-1.5; \
		assert_int_equal(canonicalize##s(&canonical, &from), 0); \
		assert_true(canonical == (type)-1.5); \
	} while (0);
	EACH_TYPE(NEIGHBOURS)
	assert_int_equal(failures, 0);
}

static void orders_and_payloads(void **state)
{
	(void)state;
#define PAYLOADS(type, s, limits) \
	do { \
		type zero = 0, minus_zero = (type)-0.0, one = 1, infinity = (type)INF, minus_one = -1, payload, made, quiet; \
		assert_true(totalorder##s(&minus_zero, &zero) && !totalorder##s(&zero, &minus_zero) && totalorder##s(&one, &infinity)); \
		assert_true(totalorder##s(&one, &one) && totalorder##s(&minus_one, &zero)); \
		assert_true(totalordermag##s(&minus_zero, &zero) && totalordermag##s(&zero, &minus_zero) && totalordermag##s(&minus_one, &one)); \
		assert_false(totalordermag##s(&infinity, &minus_one)); \
		assert_int_equal(setpayload##s(&quiet, 5), 0); \
		assert_true(isnan(quiet) && !signbit(quiet) && !issignaling(quiet)); \
		payload = getpayload##s(&quiet); \
		assert_true(payload == 5); \
		assert_true(totalorder##s(&infinity, &quiet)); \
		assert_true(getpayload##s(&one) == -1); \
		assert_int_equal(setpayloadsig##s(&made, 6), 0); \
		assert_true(issignaling(made)); \
		assert_true(getpayload##s(&made) == 6); \
		/* What is no payload leaves a zero. */ \
		assert_int_not_equal(setpayload##s(&made, (type)-1), 0); \
		assert_true(made == 0 && !signbit(made)); \
		assert_int_not_equal(setpayload##s(&made, (type)0.5), 0); \
		assert_int_not_equal(setpayloadsig##s(&made, 0), 0); \
		assert_true(isnan(nan##s("")) && isnan(nan##s("12")) && isnan(nan##s("no number"))); \
		made = nan##s("0x7"); \
		assert_true(isnan(made) && !issignaling(made)); \
	} while (0);
	EACH_TYPE(PAYLOADS)
}

/* An x87 number without its leading bit has no value (Intel's manual 1, 8.2.2); glibc's tables call it a signaling NaN. */
static void unsupported_numbers(void **state)
{
	(void)state;
#if LDBL_MANT_DIG == 64
	static const struct {
		uint64_t fraction;
		uint16_t exponent;
	} parts[] = { { 0, 0x7fff }, { 1, 0x7fff }, { 0, 0x100 }, { 0x4000000000000001, 0x100 } };
	long double x = 0, half = 0x1p-16383L;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		memcpy(&x, &parts[i], 10);
		assert_int_equal(__fpclassifyl(x), FP_NAN);
		assert_true(issignaling(x));
	}
	/* One with it, and the least exponent, has one. */
	assert_int_equal(__fpclassifyl(half), FP_SUBNORMAL);
	assert_false(issignaling(half));
	assert_int_equal(__fpclassifyl((long double)INFINITY), FP_INFINITE);
#endif
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_argument),
		cmocka_unit_test(two_arguments),
		cmocka_unit_test(parts_of_numbers),
		cmocka_unit_test(to_integers),
		cmocka_unit_test(neighbours),
		cmocka_unit_test(orders_and_payloads),
		cmocka_unit_test(unsupported_numbers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
