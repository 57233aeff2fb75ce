/* SPDX-License-Identifier: MIT */
/* Where functions are easily wrong at the edges: exceptions that a step on the way raises though the result does not, or the other way round, zeros that have the
 * wrong sign when rounding down, and results that overflow in one direction only. The expectations are those of ISO C17 Annex F, or arithmetic. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <complex.h>
#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <math.h>

static const int modes[4] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };

static volatile double one = 1, zero = 0;
static volatile float onef = 1;
static volatile long double onel = 1;

static void begin(int mode)
{
	fesetround(mode);
	feclearexcept(FE_ALL_EXCEPT);
	errno = 0;
}

static int raised(void)
{
	int flags = fetestexcept(FE_ALL_EXCEPT);
	fesetround(FE_TONEAREST);
	return flags;
}

#define POSITIVE_ZERO(mode, call) \
	do { \
		begin(mode); \
		long double value = (long double)(call); \
		int flags = raised(); \
		assert_true(value == 0 && !signbit(value)); \
		assert_int_equal(flags, 0); \
	} while (0)

static void zeros_of_logarithms(void **state)
{
	(void)state;
	for (int i = 0; i < 4; i++) {
		POSITIVE_ZERO(modes[i], log(one));
		POSITIVE_ZERO(modes[i], log2(one));
		POSITIVE_ZERO(modes[i], log10(one));
		POSITIVE_ZERO(modes[i], logf(onef));
		POSITIVE_ZERO(modes[i], log2f(onef));
		POSITIVE_ZERO(modes[i], log10f(onef));
		POSITIVE_ZERO(modes[i], logl(onel));
		POSITIVE_ZERO(modes[i], log2l(onel));
		POSITIVE_ZERO(modes[i], log10l(onel));
		begin(modes[i]);
		double value = lgamma(one), two = lgamma(one + one), size = creal(clog(one + zero * I));
		raised();
		assert_true(value == 0 && !signbit(value) && two == 0 && !signbit(two) && size == 0 && !signbit(size));
	}
}

/* The result is ordinary: nothing but FE_INEXACT may be raised, and errno stays. */
#define ORDINARY(call) \
	do { \
		for (int i = 0; i < 4; i++) { \
			begin(modes[i]); \
			volatile long double value = (long double)(call); \
			int flags = raised(); \
			(void)value; \
			assert_int_equal(flags & ~FE_INEXACT, 0); \
			assert_int_equal(errno, 0); \
		} \
	} while (0)

static void nothing_spurious(void **state)
{
	volatile double tiny = 0x1p-1074, small = 0x1p-1024, large = 0x1p1023, huge = DBL_MAX;
	volatile float tinyf = 0x1p-149f, smallf = 0x1p-100f, hugef = FLT_MAX;
	volatile long double tinyl = 0x1p-16445L;
	volatile double nan = (double)NAN;
	volatile float nanf = NAN;

	(void)state;
	ORDINARY(exp2(tiny));
	ORDINARY(exp2(-tiny));
	ORDINARY(exp10(tiny));
	ORDINARY(exp10(-small));
	ORDINARY(log1p(huge));
	ORDINARY(log2p1(huge));
	ORDINARY(j0(tiny));
	ORDINARY(j0(small));
	ORDINARY(jn(0, tiny));
	ORDINARY(j0(large));
	ORDINARY(j1(huge));
	ORDINARY(y0(large));
	ORDINARY(yn(3, huge));
	ORDINARY(j0(nan));
	ORDINARY(yn(2, nan));
	ORDINARY(j0f(nanf));
	ORDINARY(acosf(tinyf));
	ORDINARY(acosf(smallf));
	ORDINARY(erff(smallf));
	ORDINARY(lgammaf(tinyf));
	ORDINARY(lgammaf(-smallf));
	ORDINARY(atan2f(-1, -hugef));
	ORDINARY(atan2f(hugef, -tinyf));
	ORDINARY(acosl(tinyl));
	ORDINARY(cacos(tiny + 0 * I));
	ORDINARY(creal(clog(tiny + tiny * I)));
	ORDINARY(creal(clog(tiny + huge * I)));
	ORDINARY(creal(csqrt(-0xf.fp1020 + 0x8.8p-512 * I)));
}

/* The result is subnormal or zero and inexact: FE_UNDERFLOW and FE_INEXACT. */
#define UNDERFLOWS(call, error) \
	do { \
		begin(FE_TONEAREST); \
		volatile long double value = (long double)(call); \
		int flags = raised(); \
		(void)value; \
		assert_int_equal(flags, FE_UNDERFLOW | FE_INEXACT); \
		if (error) \
			assert_int_equal(errno, ERANGE); \
	} while (0)

static void underflow_is_told(void **state)
{
	volatile double x = -0x3.fe4e8p+8, two = 2, y = -0x3.fe513p+8;
	volatile double smallest_double = 0x1p-1023;
	volatile float smallest = FLT_MIN;
	volatile long double base = 0x2.00002p0L, power = -0x3.fffp+12L, a = 0x1p-16384L, b = 0x8p-16448L, least = 0x8p-16448L, three = 0x3p-16445L, four = 0x4p-16445L;

	(void)state;
	UNDERFLOWS(exp2(x), 1);
	UNDERFLOWS(pow(two, y), 1);
	UNDERFLOWS(powl(base, power), 1);
	UNDERFLOWS(hypotl(a, b), 1);
	UNDERFLOWS(atan2l(least, onel), 1);
	UNDERFLOWS(j1(2 * smallest_double), 1);
	UNDERFLOWS(j1f(smallest), 1);
	UNDERFLOWS(jnf(1, smallest), 1);
	UNDERFLOWS(cimagf(casinf(0x1p-149f * I)), 0);
	UNDERFLOWS(cimagf(csqrtf(1 + FLT_MIN * I)), 0);
	/* What is exact does not underflow. */
	begin(FE_TONEAREST);
	long double five = hypotl(three, four);
	double least_power = exp2(-1074), of_two = pow(two, -1074);
	long double least_powerl = powl(2 * onel, -16445);
	assert_int_equal(raised() & FE_UNDERFLOW, 0);
	assert_true(five == 0x5p-16445L && least_power == 0x1p-1074 && of_two == 0x1p-1074 && least_powerl == 0x1p-16445L);
}

static void signs_of_zeros(void **state)
{
	volatile long double least = 0x8p-16448L, huge = LDBL_MAX, x = -0x6.e30008p+8L;

	(void)state;
	begin(FE_DOWNWARD);
	long double angle = atan2l(least, huge), gamma = tgammal(x);
	int flags = raised();
	assert_true(angle == 0 && !signbit(angle));
	assert_true(gamma == 0 && !signbit(gamma));
	assert_int_equal(flags, FE_UNDERFLOW | FE_INEXACT);
}

/* cosh(y) sin(x) and the like, far too large: infinite, or the largest number where the mode rounds towards zero from the result's side. */
static void complex_overflow(void **state)
{
	volatile double x = -0.75, y = 11333;

	(void)state;
	for (int i = 0; i < 4; i++) {
		int mode = modes[i];
		double up = mode == FE_DOWNWARD || mode == FE_TOWARDZERO ? DBL_MAX : (double)INFINITY;
		double down = mode == FE_UPWARD || mode == FE_TOWARDZERO ? -DBL_MAX : -(double)INFINITY;

		begin(mode);
		double complex s = csin(x + y * I), t = csinh(y + x * I), c = ccos(-x - y * I), e = cexp(y + x * I);
		int flags = raised();
		assert_true(creal(s) == down && cimag(s) == up);
		assert_true(creal(t) == up && cimag(t) == down);
		assert_true(creal(c) == up && cimag(c) == up);
		assert_true(creal(e) == up && cimag(e) == down);
		assert_true(flags & FE_OVERFLOW);
	}
}

/* Outside atanh()'s domain nothing overflows, in any rounding mode (ISO C17 7.12.5.3: a domain error alone). */
static void atanh_outside(void **state)
{
	volatile double huge = DBL_MAX;
	volatile float hugef = FLT_MAX;
	volatile long double hugel = LDBL_MAX;

	(void)state;
	for (int i = 0; i < 4; i++) {
		for (int sign = -1; sign <= 1; sign += 2) {
			begin(modes[i]);
			double d = atanh(sign * huge);
			assert_int_equal(raised(), FE_INVALID);
			begin(modes[i]);
			float f = atanhf((float)sign * hugef);
			assert_int_equal(raised(), FE_INVALID);
			begin(modes[i]);
			long double l = atanhl(sign * hugel);
			assert_int_equal(raised(), FE_INVALID);
			assert_true(isnan(d) && isnan(f) && isnan(l));
		}
	}
}

/* Powers of ten have exact logarithms, their doubles and halves do not. */
static void powers_of_ten(void **state)
{
	volatile long double power = 1, x;

	(void)state;
	for (int n = 0; n < 28; n++, power *= 10) {
		for (int i = 0; i < 4; i++) {
			begin(modes[i]);
			long double log = log10l(power);
			raised();
			assert_true(log == n);
		}
		for (int k = -3; k <= 3; k++) {
			x = ldexpl(power, k);
			assert_true(fabsl(log10l(x) - (n + k * 0.30102999566398119521373889472449302677L)) < 1e-17L);
		}
	}
}

/* log|gamma(x)| beside its zeros between the negative integers, from MPFR. */
static void zeros_of_lgammal(void **state)
{
	static const struct {
		long double x, result;
	} cases[] = {
		{ -0x2.74ff92c01f0d82a8p+0L, 0xb.e53777bd87a951bp-65L },
		{ -0x2.74ff92c01f0d82acp+0L, -0xe.af4ee6888185ddp-71L },
		{ -0x2.bf6821437b20197cp+0L, 0x9.3f809223eaba6b6p-65L },
		{ -0x5.021a95fc2db64328p+0L, 0x8.dc16b59599822e2p-59L },
		{ -0x8.0001a01459fdp+0L, -0xe.dce4270555545abp-38L },
		{ -0xb.0000006b9915315p+0L, 0x8.14f2af0eb7faf8cp-38L },
		{ -0xd.00000000b09230ap+0L, -0xb.86b23210d9fa9d9p-33L },
		{ -0x1.20000000000000b4p+4L, 0xe.0cd299945061c12p-15L },
	};

	(void)state;
#if LDBL_MANT_DIG == 64
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		volatile long double x = cases[i].x;
		assert_true(fabsl(lgammal(x) / cases[i].result - 1) < 0x1p-60L);
	}
#else
	(void)cases;
#endif
}

static void large_bessel(void **state)
{
	volatile double large = 0x8p+1020;

	(void)state;
	/* MPFR */
	assert_true(fabs(j0(large) / -0xd.713e11de5fccp-518 - 1) < 0x1p-51);
	assert_true(fabs(y0(large) / 0x8.de8873043bf18p-515 - 1) < 0x1p-51);
}

static void subnormal_logarithms(void **state)
{
	volatile double least = 0x4p-1076;

	(void)state;
	/* log(2^-1074 sqrt(2)) */
	assert_true(fabs(creal(clog(least + least * I)) / -0xb.a05fbe06c93ep+6 - 1) < 0x1p-51);
	begin(FE_UPWARD);
	double beside = creal(clog((1 - 0x1p-53) + least * I));
	raised();
	assert_true(beside < 0);
}

/* Next to the unit circle, where all digits of the squares but the last cancel each other; from MPFR. */
static void logarithms_at_the_circle(void **state)
{
	static const struct {
		double x, y, result;
	} cases[] = {
		{ 0xa.b96da19075eap-8, 0xf.fc67818f89d2p-4, -0x8.7p-107 },
		{ 0x4.d9e8c415d5644p-4, 0xf.3f30281507d8p-4, 0x8.4p-107 },
		{ 0xa.e7de8cc868ff8p-4, 0xb.b51cb9f04d4dp-4, 0xa.5p-103 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		for (int k = 0; k < 4; k++) {
			volatile double x = cases[i].x, y = cases[i].y;
			begin(modes[k]);
			double result = creal(clog(x + y * I));
			raised();
			assert_true(fabs(result / cases[i].result - 1) < 0x1p-49);
		}
}

/* The one argument of log2p1f() that a run over all floats found wrong in one mode. */
static void hard_float(void **state)
{
	volatile float x = -0x1.2bdf76p-24f;

	(void)state;
	for (int i = 0; i < 4; i++) {
		begin(modes[i]);
		float result = log2p1f(x);
		raised();
		assert_true(result == (i % 2 == 0 ? -0x1.b0a00ap-24f : -0x1.b0a008p-24f));
	}
}

static void signaling_nans(void **state)
{
	volatile double nan = __builtin_nans("");
	volatile float nanf = __builtin_nansf("");

	(void)state;
	begin(FE_TONEAREST);
	double p = pow(nan, zero), q = pow(one, nan);
	assert_int_equal(raised(), FE_INVALID);
	assert_true(isnan(p) && isnan(q));
	begin(FE_TONEAREST);
	float h = hypotf(nanf, (float)INFINITY);
	assert_int_equal(raised(), FE_INVALID);
	assert_true(isnan(h));
	/* A quiet NaN is no matter. */
	assert_true(pow((double)NAN, zero) == 1 && isinf(hypotf(NAN, (float)INFINITY)));
}

static void gamma_of_the_least(void **state)
{
	(void)state;
	for (int i = 0; i < 4; i++) {
		int down = modes[i] == FE_DOWNWARD || modes[i] == FE_TOWARDZERO;
		volatile double x = 0x1p-1024;
		volatile long double xl = 0x1p-16384L;
		begin(modes[i]);
		/* 2^1024 less Euler's constant */
		double g = tgamma(x);
		int error = errno;
		errno = 0;
		long double gl = tgammal(xl);
		int errorl = errno;
		raised();
		assert_true(g == (down ? DBL_MAX : (double)INFINITY));
		assert_true(gl == (down ? LDBL_MAX : (long double)INFINITY));
		assert_int_equal(error, down ? 0 : ERANGE);
		assert_int_equal(errorl, down ? 0 : ERANGE);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zeros_of_logarithms),
		cmocka_unit_test(nothing_spurious),
		cmocka_unit_test(underflow_is_told),
		cmocka_unit_test(signs_of_zeros),
		cmocka_unit_test(complex_overflow),
		cmocka_unit_test(atanh_outside),
		cmocka_unit_test(powers_of_ten),
		cmocka_unit_test(zeros_of_lgammal),
		cmocka_unit_test(large_bessel),
		cmocka_unit_test(subnormal_logarithms),
		cmocka_unit_test(logarithms_at_the_circle),
		cmocka_unit_test(hard_float),
		cmocka_unit_test(signaling_nans),
		cmocka_unit_test(gamma_of_the_least),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
