/* SPDX-License-Identifier: MIT */
/* The special cases of the complex functions, for all three types: the lists of ISO C17 Annex G.6, and by their symmetries (conjugates for all,
 * odd and even functions) the other quadrants. Where the annex leaves a sign or a value open, so does the table. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <complex.h>
#include <fenv.h>
#include <float.h>
#include <math.h>

enum function { ACOS, ACOSH, ASINH, ATANH, COSH, SINH, TANH, EXP, LOG, SQRT, FUNCTIONS };

/* What must be raised. */
enum { NOTHING, INVALID, DIVIDE };
/* Parts whose sign is open. */
enum { RE = 1, IM = 2 };

#define PI 3.14159265358979323846264338327950288L
#define INF ((long double)INFINITY)
#define QNAN ((long double)NAN)

static const struct row {
	enum function function;
	long double x, y, re, im;
	int raises, open;
} rows[] = {
	/* G.6.1.1 */
	{ ACOS, 0, 0, PI / 2, -0.0L, NOTHING, 0 },
	{ ACOS, -0.0L, 0, PI / 2, -0.0L, NOTHING, 0 },
	{ ACOS, 0, QNAN, PI / 2, QNAN, NOTHING, 0 },
	{ ACOS, -0.0L, QNAN, PI / 2, QNAN, NOTHING, 0 },
	{ ACOS, 2, INF, PI / 2, -INF, NOTHING, 0 },
	{ ACOS, -2, INF, PI / 2, -INF, NOTHING, 0 },
	{ ACOS, 0, INF, PI / 2, -INF, NOTHING, 0 },
	{ ACOS, 3, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ACOS, -INF, 1, PI, -INF, NOTHING, 0 },
	{ ACOS, -INF, 0, PI, -INF, NOTHING, 0 },
	{ ACOS, INF, 1, 0, -INF, NOTHING, 0 },
	{ ACOS, INF, 0, 0, -INF, NOTHING, 0 },
	{ ACOS, -INF, INF, 3 * PI / 4, -INF, NOTHING, 0 },
	{ ACOS, INF, INF, PI / 4, -INF, NOTHING, 0 },
	{ ACOS, INF, QNAN, QNAN, INF, NOTHING, IM },
	{ ACOS, -INF, QNAN, QNAN, INF, NOTHING, IM },
	{ ACOS, QNAN, 1, QNAN, QNAN, NOTHING, 0 },
	{ ACOS, QNAN, 0, QNAN, QNAN, NOTHING, 0 },
	{ ACOS, QNAN, INF, QNAN, -INF, NOTHING, 0 },
	{ ACOS, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	/* The cut: 1 and -1 themselves, and both sides beyond. */
	{ ACOS, 1, 0, 0, -0.0L, NOTHING, 0 },
	{ ACOS, -1, 0, PI, -0.0L, NOTHING, 0 },
	{ ACOS, 2, 0, 0, -1.316957896924816708625046347307968444L, NOTHING, 0 },
	{ ACOS, -2, 0, PI, -1.316957896924816708625046347307968444L, NOTHING, 0 },
	/* G.6.2.1 */
	{ ACOSH, 0, 0, 0, PI / 2, NOTHING, 0 },
	{ ACOSH, -0.0L, 0, 0, PI / 2, NOTHING, 0 },
	{ ACOSH, 2, INF, INF, PI / 2, NOTHING, 0 },
	{ ACOSH, 0, QNAN, QNAN, PI / 2, NOTHING, IM },
	{ ACOSH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ACOSH, -INF, 1, INF, PI, NOTHING, 0 },
	{ ACOSH, INF, 1, INF, 0, NOTHING, 0 },
	{ ACOSH, -INF, INF, INF, 3 * PI / 4, NOTHING, 0 },
	{ ACOSH, INF, INF, INF, PI / 4, NOTHING, 0 },
	{ ACOSH, INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ ACOSH, -INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ ACOSH, QNAN, 1, QNAN, QNAN, NOTHING, 0 },
	{ ACOSH, QNAN, INF, INF, QNAN, NOTHING, 0 },
	{ ACOSH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ACOSH, 1, 0, 0, 0, NOTHING, 0 },
	/* G.6.2.2 */
	{ ASINH, 0, 0, 0, 0, NOTHING, 0 },
	{ ASINH, 2, INF, INF, PI / 2, NOTHING, 0 },
	{ ASINH, 0, INF, INF, PI / 2, NOTHING, 0 },
	{ ASINH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ASINH, 0, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ASINH, INF, 1, INF, 0, NOTHING, 0 },
	{ ASINH, INF, 0, INF, 0, NOTHING, 0 },
	{ ASINH, INF, INF, INF, PI / 4, NOTHING, 0 },
	{ ASINH, INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ ASINH, QNAN, 0, QNAN, 0, NOTHING, 0 },
	{ ASINH, QNAN, 1, QNAN, QNAN, NOTHING, 0 },
	{ ASINH, QNAN, INF, INF, QNAN, NOTHING, RE },
	{ ASINH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ASINH, 0, 1, 0, PI / 2, NOTHING, 0 },
	/* G.6.2.3 */
	{ ATANH, 0, 0, 0, 0, NOTHING, 0 },
	{ ATANH, 0, QNAN, 0, QNAN, NOTHING, 0 },
	{ ATANH, 1, 0, INF, 0, DIVIDE, 0 },
	{ ATANH, 2, INF, 0, PI / 2, NOTHING, 0 },
	{ ATANH, 0, INF, 0, PI / 2, NOTHING, 0 },
	{ ATANH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ATANH, INF, 1, 0, PI / 2, NOTHING, 0 },
	{ ATANH, INF, 0, 0, PI / 2, NOTHING, 0 },
	{ ATANH, INF, INF, 0, PI / 2, NOTHING, 0 },
	{ ATANH, INF, QNAN, 0, QNAN, NOTHING, 0 },
	{ ATANH, QNAN, 1, QNAN, QNAN, NOTHING, 0 },
	{ ATANH, QNAN, INF, 0, PI / 2, NOTHING, RE },
	{ ATANH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ ATANH, 2, 0, 0.549306144334054845697622618461263183L, PI / 2, NOTHING, 0 },
	/* G.6.2.4 */
	{ COSH, 0, 0, 1, 0, NOTHING, 0 },
	{ COSH, 0, INF, QNAN, 0, INVALID, IM },
	{ COSH, 0, QNAN, QNAN, 0, NOTHING, IM },
	{ COSH, 2, INF, QNAN, QNAN, INVALID, 0 },
	{ COSH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ COSH, INF, 0, INF, 0, NOTHING, 0 },
	{ COSH, INF, 2, -INF, INF, NOTHING, 0 },
	{ COSH, INF, INF, INF, QNAN, INVALID, RE },
	{ COSH, INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ COSH, QNAN, 0, QNAN, 0, NOTHING, IM },
	{ COSH, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ COSH, QNAN, INF, QNAN, QNAN, NOTHING, 0 },
	{ COSH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	/* G.6.2.5 */
	{ SINH, 0, 0, 0, 0, NOTHING, 0 },
	{ SINH, 0, INF, 0, QNAN, INVALID, RE },
	{ SINH, 0, QNAN, 0, QNAN, NOTHING, RE },
	{ SINH, 2, INF, QNAN, QNAN, INVALID, 0 },
	{ SINH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ SINH, INF, 0, INF, 0, NOTHING, 0 },
	{ SINH, INF, 2, -INF, INF, NOTHING, 0 },
	{ SINH, INF, INF, INF, QNAN, INVALID, RE },
	{ SINH, INF, QNAN, INF, QNAN, NOTHING, RE },
	{ SINH, QNAN, 0, QNAN, 0, NOTHING, 0 },
	{ SINH, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ SINH, QNAN, INF, QNAN, QNAN, NOTHING, 0 },
	{ SINH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	/* G.6.2.6; at (0, infinity) and (0, NaN) as C23 corrects it. */
	{ TANH, 0, 0, 0, 0, NOTHING, 0 },
	{ TANH, 0, INF, 0, QNAN, INVALID, 0 },
	{ TANH, 2, INF, QNAN, QNAN, INVALID, 0 },
	{ TANH, 0, QNAN, 0, QNAN, NOTHING, 0 },
	{ TANH, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ TANH, INF, 1, 1, 0, NOTHING, 0 },
	{ TANH, INF, 2, 1, -0.0L, NOTHING, 0 },
	{ TANH, INF, 0, 1, 0, NOTHING, 0 },
	{ TANH, INF, INF, 1, 0, NOTHING, IM },
	{ TANH, INF, QNAN, 1, 0, NOTHING, IM },
	{ TANH, QNAN, 0, QNAN, 0, NOTHING, 0 },
	{ TANH, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ TANH, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	/* G.6.3.1 */
	{ EXP, 0, 0, 1, 0, NOTHING, 0 },
	{ EXP, -0.0L, 0, 1, 0, NOTHING, 0 },
	{ EXP, 2, INF, QNAN, QNAN, INVALID, 0 },
	{ EXP, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ EXP, INF, 0, INF, 0, NOTHING, 0 },
	{ EXP, -INF, 2, -0.0L, 0, NOTHING, 0 },
	{ EXP, INF, 2, -INF, INF, NOTHING, 0 },
	{ EXP, -INF, INF, 0, 0, NOTHING, RE | IM },
	{ EXP, INF, INF, INF, QNAN, INVALID, RE },
	{ EXP, -INF, QNAN, 0, 0, NOTHING, RE | IM },
	{ EXP, INF, QNAN, INF, QNAN, NOTHING, RE },
	{ EXP, QNAN, 0, QNAN, 0, NOTHING, 0 },
	{ EXP, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ EXP, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	/* G.6.3.2 */
	{ LOG, -0.0L, 0, -INF, PI, DIVIDE, 0 },
	{ LOG, 0, 0, -INF, 0, DIVIDE, 0 },
	{ LOG, 2, INF, INF, PI / 2, NOTHING, 0 },
	{ LOG, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ LOG, -INF, 2, INF, PI, NOTHING, 0 },
	{ LOG, INF, 2, INF, 0, NOTHING, 0 },
	{ LOG, -INF, INF, INF, 3 * PI / 4, NOTHING, 0 },
	{ LOG, INF, INF, INF, PI / 4, NOTHING, 0 },
	{ LOG, INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ LOG, -INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ LOG, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ LOG, QNAN, INF, INF, QNAN, NOTHING, 0 },
	{ LOG, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ LOG, -1, 0, 0, PI, NOTHING, 0 },
	/* G.6.4.2 */
	{ SQRT, 0, 0, 0, 0, NOTHING, 0 },
	{ SQRT, -0.0L, 0, 0, 0, NOTHING, 0 },
	{ SQRT, 2, INF, INF, INF, NOTHING, 0 },
	{ SQRT, QNAN, INF, INF, INF, NOTHING, 0 },
	{ SQRT, INF, INF, INF, INF, NOTHING, 0 },
	{ SQRT, -INF, INF, INF, INF, NOTHING, 0 },
	{ SQRT, 2, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ SQRT, -INF, 2, 0, INF, NOTHING, 0 },
	{ SQRT, INF, 2, INF, 0, NOTHING, 0 },
	{ SQRT, -INF, QNAN, QNAN, INF, NOTHING, IM },
	{ SQRT, INF, QNAN, INF, QNAN, NOTHING, 0 },
	{ SQRT, QNAN, 2, QNAN, QNAN, NOTHING, 0 },
	{ SQRT, QNAN, QNAN, QNAN, QNAN, NOTHING, 0 },
	{ SQRT, -4, 0, 0, 2, NOTHING, 0 },
};

static const char *const names[FUNCTIONS] = { "acos", "acosh", "asinh", "atanh", "cosh", "sinh", "tanh", "exp", "log", "sqrt" };
/* f(-z) is f(z) or -f(z). */
static const int parity[FUNCTIONS] = { 0, 0, -1, -1, 1, -1, -1, 0, 0, 0 };

static double complex (*const of_double[FUNCTIONS])(double complex) = { cacos, cacosh, casinh, catanh, ccosh, csinh, ctanh, cexp, clog, csqrt };
static float complex (*const of_float[FUNCTIONS])(float complex) = { cacosf, cacoshf, casinhf, catanhf, ccoshf, csinhf, ctanhf, cexpf, clogf, csqrtf };
static long double complex (*const of_long[FUNCTIONS])(long double complex) = { cacosl, cacoshl, casinhl, catanhl, ccoshl, csinhl, ctanhl, cexpl, clogl,
	csqrtl };

static int failures;

static int part_is(long double got, long double expected, long double epsilon, int open)
{
	if (isnan(expected))
		return isnan(got) != 0;
	if (isnan(got))
		return 0;
	if (open) {
		got = fabsl(got);
		expected = fabsl(expected);
	}
	if (!signbit(got) != !signbit(expected))
		return 0;
	if (expected == 0 || isinf(expected))
		return got == expected;
	return fabsl(got - expected) <= 4 * epsilon * fabsl(expected);
}

static void check(char type, const struct row *row, long double x, long double y, long double re, long double im)
{
	long double got_re, got_im, epsilon;
	int raised;

	feclearexcept(FE_ALL_EXCEPT);
	if (type == 'f') {
		volatile float complex z = CMPLXF(x, y);
		float complex w = of_float[row->function](z);
		got_re = crealf(w);
		got_im = cimagf(w);
		epsilon = FLT_EPSILON;
	} else if (type == 'd') {
		volatile double complex z = CMPLX(x, y);
		double complex w = of_double[row->function](z);
		got_re = creal(w);
		got_im = cimag(w);
		epsilon = DBL_EPSILON;
	} else {
		volatile long double complex z = CMPLXL(x, y);
		long double complex w = of_long[row->function](z);
		got_re = creall(w);
		got_im = cimagl(w);
		epsilon = LDBL_EPSILON;
	}
	raised = fetestexcept(FE_INVALID | FE_DIVBYZERO);
	if (!part_is(got_re, re, epsilon, row->open & RE) || !part_is(got_im, im, epsilon, row->open & IM) ||
		(row->raises == INVALID && !(raised & FE_INVALID)) || (row->raises == DIVIDE && !(raised & FE_DIVBYZERO)) ||
		(row->raises == NOTHING && raised)) {
		print_message("c%s, type %c, of (%g, %g): (%g, %g), raised %d, instead of (%g, %g)\n", names[row->function], type, (double)x, (double)y,
			(double)got_re, (double)got_im, raised, (double)re, (double)im);
		failures++;
	}
}

/* G.7: casin(z) = -i casinh(iz), catan(z) = -i catanh(iz), ccos(z) = ccosh(iz), csin(z) = -i csinh(iz), ctan(z) = -i ctanh(iz). So each row of a
 * hyperbolic function says what the circular one gives for (y, -x). */
static void check_turned(const struct row *row)
{
	static const struct {
		enum function function;
		double complex (*d)(double complex);
		float complex (*f)(float complex);
		long double complex (*l)(long double complex);
	} turned[] = {
		{ ASINH, casin, casinf, casinl }, { ATANH, catan, catanf, catanl }, { COSH, ccos, ccosf, ccosl }, { SINH, csin, csinf, csinl },
		{ TANH, ctan, ctanf, ctanl },
	};
	for (size_t i = 0; i < sizeof turned / sizeof turned[0]; i++) {
		if (turned[i].function != row->function)
			continue;
		int same = row->function == COSH;
		long double re = same ? row->re : row->im, im = same ? row->im : -row->re;
		int open_re = row->open & (same ? RE : IM), open_im = row->open & (same ? IM : RE);
		volatile double complex z = CMPLX(row->y, -row->x);
		volatile float complex zf = CMPLXF(row->y, -row->x);
		volatile long double complex zl = CMPLXL(row->y, -row->x);
		double complex w = turned[i].d(z);
		float complex wf = turned[i].f(zf);
		long double complex wl = turned[i].l(zl);
		if (!part_is(creal(w), re, DBL_EPSILON, open_re) || !part_is(cimag(w), im, DBL_EPSILON, open_im) ||
			!part_is(crealf(wf), re, FLT_EPSILON, open_re) || !part_is(cimagf(wf), im, FLT_EPSILON, open_im) ||
			!part_is(creall(wl), re, LDBL_EPSILON, open_re) || !part_is(cimagl(wl), im, LDBL_EPSILON, open_im)) {
			print_message("c%s turned, of (%g, %g): (%g, %g) or (%g, %g) or (%g, %g) instead of (%g, %g)\n", names[row->function], (double)row->y,
				(double)-row->x, creal(w), cimag(w), crealf(wf), cimagf(wf), (double)creall(wl), (double)cimagl(wl), (double)re, (double)im);
			failures++;
		}
	}
}

static void special_cases(void **state)
{
	size_t i;
	const char *type;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *row = &rows[i];
		int p = parity[row->function];

		for (type = "dfl"; *type; type++) {
			check(*type, row, row->x, row->y, row->re, row->im);
			check(*type, row, row->x, -row->y, row->re, -row->im);
			if (!p)
				continue;
			check(*type, row, -row->x, -row->y, p * row->re, p * row->im);
			check(*type, row, -row->x, row->y, p * row->re, -p * row->im);
		}
		check_turned(row);
	}
	assert_int_equal(failures, 0);
}

/* The circular functions are the hyperbolic ones turned (G.7). */
static void turned(void **state)
{
	double complex w;

	(void)state;
	w = csin(CMPLX(0, INFINITY));
	assert_true(creal(w) == 0 && cimag(w) == INFINITY);
	w = ccos(CMPLX(INFINITY, 1));
	assert_true(isnan(creal(w)) && isnan(cimag(w)));
	w = ctan(CMPLX(1, INFINITY));
	assert_true(creal(w) == 0 && !signbit(creal(w)) && cimag(w) == 1);
	w = casin(CMPLX(2, -0.0));
	assert_true(fabs(creal(w) - (double)PI / 2) < 1e-15 && fabs(cimag(w) + 1.3169578969248166) < 1e-15);
	w = casin(CMPLX(2, 0.0));
	assert_true(cimag(w) > 0);
	w = catan(CMPLX(0, 2));
	assert_true(fabs(creal(w) - (double)PI / 2) < 1e-15 && fabs(cimag(w) - 0.5493061443340548) < 1e-15);
	w = catan(CMPLX(-0.0, 2));
	assert_true(fabs(creal(w) + (double)PI / 2) < 1e-15);
}

static void parts(void **state)
{
	double complex z = CMPLX(3, -4);
	long double complex l = CMPLXL(-0.0L, LDBL_MAX);
	float complex f = CMPLXF(3e38f, 4e37f);

	(void)state;
	assert_true(creal(z) == 3 && cimag(z) == -4 && cabs(z) == 5);
	assert_true(creal(conj(z)) == 3 && cimag(conj(z)) == 4);
	assert_true(fabs(carg(z) + 0.9272952180016122) < 1e-15);
	assert_true(signbit(creall(l)) && cimagl(l) == LDBL_MAX && cabsl(l) == LDBL_MAX);
	assert_true(signbit(creall(conjl(l))) && cimagl(conjl(l)) == -LDBL_MAX);
	assert_true(fabsf(cabsf(f) - 3.0265491e38f) < 1e32f);
	assert_true(fabsf(cargf(f) - 0.13255153f) < 1e-7f);
	/* G.6: an infinity beats a NaN */
	assert_true(cabs(CMPLX(NAN, -INFINITY)) == INFINITY);
	z = cproj(CMPLX(-INFINITY, NAN));
	assert_true(creal(z) == INFINITY && cimag(z) == 0);
	z = cproj(CMPLX(NAN, -INFINITY));
	assert_true(creal(z) == INFINITY && cimag(z) == 0 && signbit(cimag(z)));
	z = cproj(CMPLX(-1, -2));
	assert_true(creal(z) == -1 && cimag(z) == -2);
	assert_true(fabsl(cargl(CMPLXL(3, -4)) + 0.92729521800161223242851246292243L) < 1e-18L);
	f = conjf(CMPLXF(1, -0.0f));
	assert_true(crealf(f) == 1 && cimagf(f) == 0 && !signbit(cimagf(f)));
	f = cprojf(CMPLXF(INFINITY, -3));
	assert_true(crealf(f) == INFINITY && cimagf(f) == 0 && signbit(cimagf(f)));
	l = cprojl(CMPLXL(NAN, INFINITY));
	assert_true(creall(l) == INFINITY && cimagl(l) == 0 && !signbit(cimagl(l)));
	assert_true(creal(CMPLX(1, 2) * I) == -2);
	assert_true(cimag(CMPLX(1, 2) / CMPLX(0, 1)) == -1);
}

/* Sizes at which a square or an exponential by itself would overflow or vanish; the expectations were calculated to 120 digits by mpmath. */
static void extreme_sizes(void **state)
{
	double complex w;

	(void)state;
	w = csqrt(CMPLX(DBL_MAX, DBL_MAX));
	assert_true(fabs(creal(w) / 1.4730945569055654e154 - 1) < 1e-15 && fabs(cimag(w) / 6.1017574412827022e153 - 1) < 1e-15);
	w = csqrt(CMPLX(0, 0x1p-1074));
	assert_true(fabs(creal(w) / 1.5717277847026287e-162 - 1) < 1e-15);
	w = clog(CMPLX(DBL_MAX, DBL_MAX));
	assert_true(fabs(creal(w) / 710.12928648366397 - 1) < 1e-15);
	/* |z| is 1 + 2e-17 or so: the logarithm is all in the lost digits. */
	w = clog(CMPLX(0x1.3333333333333p-1, 0x1.999999999999ap-1));
	assert_true(fabs(creal(w) / 2.2204460492503132e-17 - 1) < 1e-14);
	w = cexp(CMPLX(710, 1.5707963267948966));
	assert_true(fabs(creal(w) / 1.3679272698459396e292 - 1) < 1e-14 && cimag(w) == INFINITY);
	w = catanh(CMPLX(1, 0x1p-1000));
	assert_true(fabs(creal(w) / 346.92016387025263 - 1) < 1e-15 && fabs(cimag(w) / 0.78539816339744831 - 1) < 1e-15);
	w = casin(CMPLX(1, 0x1p-1000));
	assert_true(fabs(cimag(w) / 0x1p-500 - 1) < 1e-15);
	w = cacos(CMPLX(1 + 0x1p-52, 0));
	assert_true(creal(w) == 0 && fabs(cimag(w) / -2.1073424255447016e-8 - 1) < 1e-15);
	w = casinh(CMPLX(DBL_MAX, DBL_MAX));
	assert_true(fabs(creal(w) / 710.82243366422391 - 1) < 1e-15 && fabs(cimag(w) / 0.78539816339744831 - 1) < 1e-15);
	w = ctanh(CMPLX(400, 1));
	assert_true(creal(w) == 1 && cimag(w) >= 0 && cimag(w) < 1e-300);
}

static void powers(void **state)
{
	double complex w;

	(void)state;
	w = cpow(CMPLX(0, 0), CMPLX(0, 0));
	assert_true(creal(w) == 1);
	w = cpow(CMPLX(0, 0), CMPLX(2, 1));
	assert_true(creal(w) == 0 && cimag(w) == 0);
	w = cpow(CMPLX(-1, 0), CMPLX(0.5, 0));
	assert_true(fabs(creal(w)) < 1e-16 && fabs(cimag(w) - 1) < 1e-15);
	/* i^i is e^(-pi/2). */
	w = cpow(CMPLX(0, 1), CMPLX(0, 1));
	assert_true(fabs(creal(w) / 0.20787957635076190855 - 1) < 1e-15 && cimag(w) == 0);
	w = cpow(CMPLX(3, 4), CMPLX(100, 0));
	assert_true(fabs(cabs(w) / 7.8886090522101181e69 - 1) < 1e-15);
	w = cpow(CMPLX(2, 0), CMPLX(10, 0));
	assert_true(creal(w) == 1024 && cimag(w) == 0);
	assert_true(fabsf(crealf(cpowf(CMPLXF(0, 1), CMPLXF(2, 0))) + 1) < 1e-6f);
	assert_true(fabsl(cimagl(cpowl(CMPLXL(0, 1), CMPLXL(3, 0))) + 1) < 1e-17L);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(special_cases),
		cmocka_unit_test(turned),
		cmocka_unit_test(parts),
		cmocka_unit_test(extreme_sizes),
		cmocka_unit_test(powers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
