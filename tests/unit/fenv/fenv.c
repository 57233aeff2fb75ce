/* SPDX-License-Identifier: MIT */
/* <fenv.h>: exceptions, rounding directions, environments, in SSE and x87 alike. ISO C17 7.6, C23 7.6; what arithmetic raises: IEC 60559. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>


#include <errno.h>
#include <fenv.h>
#include <float.h>

/* volatile: the arithmetic happens where it stands. */
static volatile float f0 = 0, f1 = 1, f3 = 3, fhuge = FLT_MAX, fsmall = FLT_MIN;
static volatile double d0 = 0, d1 = 1, d3 = 3, dmax = DBL_MAX, dmin = DBL_MIN;
static volatile long double l0 = 0, l1 = 1, l3 = 3, lmax = LDBL_MAX, lmin = LDBL_MIN;

static const int all[5] = { FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT };

static int fresh(void **state)
{
	(void)state;
	return fesetenv(FE_DFL_ENV);
}

static void test_arithmetic(void **state)
{
	(void)state;
	volatile long double sink;

#define RAISES(expression, excepts) \
	do { \
		assert_int_equal(feclearexcept(FE_ALL_EXCEPT), 0); \
		assert_int_equal(fetestexcept(FE_ALL_EXCEPT), 0); \
		sink = (expression); \
		assert_int_equal(fetestexcept(FE_ALL_EXCEPT), excepts); \
	} while (0)

	RAISES(f1 + f3, 0);
	RAISES(f0 / f0, FE_INVALID);
	RAISES(f1 / f0, FE_DIVBYZERO);
	RAISES(fhuge * fhuge, FE_OVERFLOW | FE_INEXACT);
	RAISES(fsmall * fsmall, FE_UNDERFLOW | FE_INEXACT);
	RAISES(f1 / f3, FE_INEXACT);
	RAISES(d0 / d0, FE_INVALID);
	RAISES(d1 / d0, FE_DIVBYZERO);
	RAISES(dmax * dmax, FE_OVERFLOW | FE_INEXACT);
	RAISES(dmin * dmin, FE_UNDERFLOW | FE_INEXACT);
	RAISES(d1 / d3, FE_INEXACT);
	RAISES(l1 + l3, 0);
	RAISES(l0 / l0, FE_INVALID);
	RAISES(l1 / l0, FE_DIVBYZERO);
	RAISES(lmax * lmax, FE_OVERFLOW | FE_INEXACT);
	RAISES(lmin * lmin, FE_UNDERFLOW | FE_INEXACT);
	RAISES(l1 / l3, FE_INEXACT);
	(void)sink;
}

static void test_each(void **state)
{
	(void)state;
	errno = 77;
	for (int set = 0; set <= FE_ALL_EXCEPT; set++) {
		if ((set & FE_ALL_EXCEPT) != set)
			continue;
		feclearexcept(FE_ALL_EXCEPT);
		assert_int_equal(feraiseexcept(set), 0);
		assert_int_equal(fetestexcept(FE_ALL_EXCEPT), set);
		for (int i = 0; i < 5; i++) {
			assert_int_equal(fetestexcept(all[i]), set & all[i]);
			feclearexcept(FE_ALL_EXCEPT);
			assert_int_equal(fesetexcept(set), 0);
			assert_int_equal(feclearexcept(all[i]), 0);
			assert_int_equal(fetestexcept(FE_ALL_EXCEPT), set & ~all[i]);
		}
	}
	assert_int_equal(errno, 77);
}

/* Exceptions of x87 are cleared one by one, too. */
static void test_clear_x87(void **state)
{
	(void)state;
	volatile long double sink;
	sink = l0 / l0;
	sink = l1 / l0;
	sink = l1 / l3;
	sink = f1 / f0;
	(void)sink;
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID | FE_DIVBYZERO | FE_INEXACT);
	feclearexcept(FE_DIVBYZERO);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID | FE_INEXACT);
	feclearexcept(FE_INEXACT);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID);
	/* Nothing but the five. */
	feclearexcept(~FE_ALL_EXCEPT);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID);
	assert_int_equal(feraiseexcept(~FE_ALL_EXCEPT), 0);
	assert_int_equal(fetestexcept(-1), FE_INVALID);
}

static void test_flags(void **state)
{
	(void)state;
	volatile long double sink;
	fexcept_t flag;
	sink = l1 / l0;
	sink = d1 / d3;
	assert_int_equal(fegetexceptflag(&flag, FE_DIVBYZERO | FE_INVALID), 0);
	assert_int_equal(fetestexceptflag(&flag, FE_DIVBYZERO | FE_INVALID), FE_DIVBYZERO);
	assert_int_equal(fetestexceptflag(&flag, FE_INVALID), 0);
	feclearexcept(FE_ALL_EXCEPT);
	sink = l0 / l0;
	assert_int_equal(fesetexceptflag(&flag, FE_DIVBYZERO), 0);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INVALID);
	/* A clear one is set, too: that is, it clears. */
	fesetexceptflag(&flag, FE_INVALID);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO);
	(void)sink;
}

/* What 1/3 and -1/3 are in the direction of now: 0 below, 1 above, for both signs and three types. */
static int thirds(void)
{
	volatile float f = f1 / f3, fn = -f1 / f3;
	volatile double d = d1 / d3, dn = -d1 / d3;
	volatile long double l = l1 / l3, ln = -l1 / l3;
	/* Which is above 1/3: the sum of three of them, compared exactly in a wider type or by their last bits. */
	int result = (f > 0x1.555554p-2f) | (-fn > 0x1.555554p-2f) << 1 | (d > 0x1.5555555555555p-2) << 2 | (-dn > 0x1.5555555555555p-2) << 3;
	return result | (l > 0x1.5555555555555554p-2L) << 4 | (-ln > 0x1.5555555555555554p-2L) << 5;
}

static void test_rounding(void **state)
{
	(void)state;
	assert_int_equal(fegetround(), FE_TONEAREST);
	/* To nearest: float's 1/3 is above, double's below, long double's above. */
	assert_int_equal(thirds(), LDBL_MANT_DIG == 64 ? 0x33 : 0x03);
	assert_int_equal(fesetround(FE_UPWARD), 0);
	assert_int_equal(fegetround(), FE_UPWARD);
	assert_int_equal(FLT_ROUNDS, 2);
	assert_int_equal(thirds(), 0x15);
	assert_int_equal(fesetround(FE_DOWNWARD), 0);
	assert_int_equal(fegetround(), FE_DOWNWARD);
	assert_int_equal(FLT_ROUNDS, 3);
	assert_int_equal(thirds(), 0x2a);
	assert_int_equal(fesetround(FE_TOWARDZERO), 0);
	assert_int_equal(fegetround(), FE_TOWARDZERO);
	assert_int_equal(FLT_ROUNDS, 0);
	assert_int_equal(thirds(), 0);
	/* What is no direction changes nothing. */
	assert_int_not_equal(fesetround(1), 0);
	assert_int_not_equal(fesetround(0x1000), 0);
	assert_int_not_equal(fesetround(-1), 0);
	assert_int_equal(fegetround(), FE_TOWARDZERO);
	assert_int_equal(fesetround(FE_TONEAREST), 0);
	assert_int_equal(FLT_ROUNDS, 1);
}

static void test_mode(void **state)
{
	(void)state;
	femode_t mode;
	fesetround(FE_UPWARD);
	assert_int_equal(fegetmode(&mode), 0);
	fesetround(FE_DOWNWARD);
	feraiseexcept(FE_INEXACT);
	/* The direction comes back, the exceptions stay. */
	assert_int_equal(fesetmode(&mode), 0);
	assert_int_equal(fegetround(), FE_UPWARD);
	assert_int_equal(thirds(), 0x15);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
	assert_int_equal(fesetmode(FE_DFL_MODE), 0);
	assert_int_equal(fegetround(), FE_TONEAREST);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
}

static void test_environment(void **state)
{
	(void)state;
	fenv_t env;
	volatile long double sink;
	fesetround(FE_UPWARD);
	sink = l1 / l0;
	assert_int_equal(fegetenv(&env), 0);
	assert_int_equal(fesetenv(FE_DFL_ENV), 0);
	assert_int_equal(fegetround(), FE_TONEAREST);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), 0);
	sink = d0 / d0;
	sink = l0 / l0;
	assert_int_equal(fesetenv(&env), 0);
	assert_int_equal(fegetround(), FE_UPWARD);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO);
	/* feupdateenv: the exceptions of both. */
	fesetenv(FE_DFL_ENV);
	sink = l0 / l0;
	assert_int_equal(feupdateenv(&env), 0);
	assert_int_equal(fegetround(), FE_UPWARD);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INVALID);
	assert_int_equal(feupdateenv(FE_DFL_ENV), 0);
	assert_int_equal(fegetround(), FE_TONEAREST);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INVALID);
	(void)sink;
}

static void test_hold(void **state)
{
	(void)state;
	fenv_t env;
	volatile long double sink;
	fesetround(FE_DOWNWARD);
	sink = l1 / l3;
	assert_int_equal(feholdexcept(&env), 0);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), 0);
	assert_int_equal(fegetround(), FE_DOWNWARD);
	fesetround(FE_TONEAREST);
	sink = fhuge * fhuge;
	feclearexcept(FE_INEXACT);
	assert_int_equal(feupdateenv(&env), 0);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_OVERFLOW | FE_INEXACT);
	assert_int_equal(fegetround(), FE_DOWNWARD);
	(void)sink;
}

static void test_enabled(void **state)
{
	(void)state;
	fenv_t env;
	assert_int_equal(fegetexcept(), 0);
	assert_int_equal(feenableexcept(FE_INVALID | FE_DIVBYZERO), 0);
	assert_int_equal(fegetexcept(), FE_INVALID | FE_DIVBYZERO);
	assert_int_equal(feenableexcept(FE_OVERFLOW), FE_INVALID | FE_DIVBYZERO);
	assert_int_equal(fedisableexcept(FE_INVALID), FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW);
	assert_int_equal(fegetexcept(), FE_DIVBYZERO | FE_OVERFLOW);
	/* One that does not trap can be raised beside others that would. */
	assert_int_equal(feraiseexcept(FE_INVALID), 0);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID);
	/* Setting a flag never traps. */
	assert_int_equal(fesetexcept(FE_DIVBYZERO), 0);
	assert_int_equal(fetestexcept(FE_ALL_EXCEPT), FE_INVALID | FE_DIVBYZERO);
	assert_int_equal(feholdexcept(&env), 0);
	assert_int_equal(fegetexcept(), 0);
	volatile double sink = d1 / d0;
	(void)sink;
	feclearexcept(FE_ALL_EXCEPT);
	assert_int_equal(fesetenv(&env), 0);
	assert_int_equal(fegetexcept(), FE_DIVBYZERO | FE_OVERFLOW);
	assert_int_equal(fesetenv(FE_DFL_ENV), 0);
	assert_int_equal(fegetexcept(), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_arithmetic, fresh),
		cmocka_unit_test_setup(test_each, fresh),
		cmocka_unit_test_setup(test_clear_x87, fresh),
		cmocka_unit_test_setup(test_flags, fresh),
		cmocka_unit_test_setup(test_rounding, fresh),
		cmocka_unit_test_setup(test_mode, fresh),
		cmocka_unit_test_setup(test_environment, fresh),
		cmocka_unit_test_setup(test_hold, fresh),
		cmocka_unit_test_setup(test_enabled, fresh),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
