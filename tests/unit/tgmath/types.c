/* SPDX-License-Identifier: MIT */
/* Which function a type-generic macro calls, seen from the type of its result (ISO C17 7.25, C23 7.27). An integer counts as a double; what is
 * widest among the arguments decides; one complex argument makes a complex call. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <tgmath.h>

#define IS(expression, type) _Static_assert(__builtin_types_compatible_p(__typeof__(expression), type), #expression)

static float f = 0.25f;
static double d = 0.25;
static long double l = 0.25L;
static int i = 1;
static short h;
static char c;
static _Bool b;
static long long q;
static unsigned long long u;
static enum { A, B } e;
static float complex fc;
static double complex dc;
static long double complex lc;
static int *ip;

#define REAL_1(name) IS(name(f), float); IS(name(d), double); IS(name(l), long double); IS(name(i), double); IS(name(u), double)
#define REAL_2(name) \
	IS(name(f, f), float); IS(name(f, d), double); IS(name(d, l), long double); IS(name(f, l), long double); IS(name(f, i), double); IS(name(i, q), double); \
	IS(name(l, c), long double); IS(name(d, f), double)
#define BOTH(name) \
	REAL_1(name); IS(name(fc), float complex); IS(name(dc), double complex); IS(name(lc), long double complex); IS(name(h), double); IS(name(b), double); \
	IS(name(e), double)
#define INTEGER(name, type) IS(name(f), type); IS(name(d), type); IS(name(l), type); IS(name(i), type)

BOTH(acos); BOTH(asin); BOTH(atan); BOTH(acosh); BOTH(asinh); BOTH(atanh); BOTH(cos); BOTH(sin); BOTH(tan); BOTH(cosh); BOTH(sinh); BOTH(tanh);
BOTH(exp); BOTH(log); BOTH(sqrt);
REAL_1(fabs);
IS(fabs(fc), float);
IS(fabs(dc), double);
IS(fabs(lc), long double);
REAL_2(pow);
IS(pow(fc, f), float complex);
IS(pow(fc, i), double complex);
IS(pow(i, fc), double complex);
IS(pow(fc, d), double complex);
IS(pow(l, fc), long double complex);
IS(pow(dc, lc), long double complex);

REAL_1(cbrt); REAL_1(ceil); REAL_1(erf); REAL_1(erfc); REAL_1(exp2); REAL_1(expm1); REAL_1(floor); REAL_1(lgamma); REAL_1(log10); REAL_1(log1p); REAL_1(log2);
REAL_1(logb); REAL_1(nearbyint); REAL_1(rint); REAL_1(round); REAL_1(tgamma); REAL_1(trunc);
REAL_2(atan2); REAL_2(copysign); REAL_2(fdim); REAL_2(fmax); REAL_2(fmin); REAL_2(fmod); REAL_2(hypot); REAL_2(nextafter); REAL_2(remainder);
INTEGER(ilogb, int); INTEGER(lrint, long); INTEGER(lround, long); INTEGER(llrint, long long); INTEGER(llround, long long);
IS(fma(f, f, f), float);
IS(fma(f, f, i), double);
IS(fma(f, l, d), long double);
IS(frexp(f, ip), float);
IS(frexp(i, ip), double);
IS(ldexp(f, 3), float);
IS(ldexp(l, c), long double);
IS(scalbn(f, q), float);
IS(scalbln(d, 3), double);
IS(nexttoward(f, l), float);
IS(nexttoward(i, l), double);
IS(remquo(f, f, ip), float);
IS(remquo(f, l, ip), long double);
IS(carg(f), float);
IS(carg(i), double);
IS(cimag(lc), long double);
IS(creal(fc), float);
IS(conj(f), float complex);
IS(conj(i), double complex);
IS(cproj(l), long double complex);

REAL_1(acospi); REAL_1(asinpi); REAL_1(atanpi); REAL_1(cospi); REAL_1(sinpi); REAL_1(tanpi); REAL_1(exp10); REAL_1(exp10m1); REAL_1(exp2m1); REAL_1(log10p1);
REAL_1(log2p1); REAL_1(logp1); REAL_1(nextdown); REAL_1(nextup); REAL_1(roundeven); REAL_1(rsqrt);
REAL_2(atan2pi); REAL_2(fmaximum); REAL_2(fminimum); REAL_2(fmaximum_mag); REAL_2(fminimum_mag); REAL_2(fmaximum_num); REAL_2(fminimum_num);
REAL_2(fmaximum_mag_num); REAL_2(fminimum_mag_num); REAL_2(powr);
INTEGER(llogb, long);
IS(compoundn(f, 3), float);
IS(pown(l, 3), long double);
IS(rootn(i, 3), double);
IS(fromfp(f, 1, 8), float);
IS(fromfpx(i, 1, 8), double);
IS(ufromfp(l, 1, 8), long double);
IS(ufromfpx(d, 1, 8), double);
IS(fadd(f, d), float);
IS(fsub(i, l), float);
IS(fmul(l, l), float);
IS(fdiv(i, i), float);
IS(ffma(f, d, l), float);
IS(fsqrt(l), float);
IS(dadd(f, f), double);
IS(dsub(l, f), double);
IS(dmul(i, f), double);
IS(ddiv(d, d), double);
IS(dfma(f, i, l), double);
IS(dsqrt(l), double);

/* The long double function is called, and not another whose result is converted: a sum that no double holds survives. */
static void values(void **state)
{
	long double beyond = 1 + 0x1p-60L;

	(void)state;
	assert_true(fabs(-beyond) == beyond);
	assert_true(hypot(beyond, 0.0f) == beyond);
	assert_true(exp(0 * l) == 1);
	assert_true(fabs(creal(exp(CMPLX(0, 3.14159265358979323846))) + 1) < 1e-15);
	assert_true(fabs(CMPLX(3, 4)) == 5);
	assert_true(pow(2, 10) == 1024);
	assert_true(carg(-1.0L) == 3.141592653589793238462643383279502884L);
	assert_true(fabs(-i) == 1);
}

static int calls;

static double counted(void)
{
	calls++;
	return 0.5;
}

/* An argument is evaluated once. */
static void evaluated_once(void **state)
{
	(void)state;
	(void)sin(counted());
	(void)pow(counted(), counted());
	assert_int_equal(calls, 3);
	(void)f;
	(void)d;
	(void)fc;
	(void)dc;
	(void)lc;
	(void)h;
	(void)c;
	(void)b;
	(void)q;
	(void)u;
	(void)e;
	(void)ip;
	(void)A;
	(void)B;
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(values), cmocka_unit_test(evaluated_once) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
