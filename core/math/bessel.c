/* SPDX-License-Identifier: MIT */
/* The Bessel functions of integer order (Abramowitz and Stegun, 9.1 and 9.2), in two doubles: the power series below 25, which loses 36 of its 106 bits
 * there; Hankel's expansion where it is good for 2^-70; the recurrence in n between, forward where that is stable and backward for J beyond n = x. All that makes an
 * error that is small against the amplitude; beside a zero, where it is not small against the result, the orders 0 and 1 have Taylor's series around the zero below 40,
 * and where Hankel's expansion serves beyond, the phase is calculated, and its sine. Good rather than fast. */
#include <math.h>

#include "bessel.h"
#include "bessel_table.h"
#include "exp_kernel.h"
#include "gamma_table.h"
#include "log_kernel.h"
#include "math_error.h"
#include "trig_kernel.h"

#define SERIES_END 25.0

/* A sum with an exponent of its own. */
struct scaled {
	struct dd value;
	int exponent;
};

static void rescale(struct scaled *s)
{
	int e = (int)exponent_of(s->value.hi) - 1023;

	if (s->value.hi != 0 && (e > 200 || e < -200)) {
		s->value = dd_scale(s->value, power_of_two(-e));
		s->exponent += e;
	}
}

/* J(n, x) for 0 < x < 25: (x/2)^n / n! times the sum of (-x^2/4)^k n! / (k! (n + k)!). */
static struct scaled j_series(int n, double x)
{
	struct scaled s = { { 1, 0 }, 0 };
	struct dd square = { 0, 0 }, term = { 1, 0 }, sum = { 1, 0 };

	/* Nor may it underflow. */
	if (x >= 0x1p-400)
		square = dd_scale(two_prod(x, x, 0), -0.25);
	for (int k = 1; k <= n && s.exponent > -3000; k++) {
		s.value = dd_div(dd_mul_d(s.value, x * 0x1p-1, 0), (struct dd){ k, 0 }, 0);
		if (x < 0x1p-400) {
			s.value = dd_div(dd_mul_d((struct dd){ 1, 0 }, x * 0x1p300, 0), (struct dd){ 2.0 * k, 0 }, 0);
			s.exponent -= n > 1 ? 4000 : 300;
			break;
		}
		rescale(&s);
	}
	for (int k = 1; absolute(term.hi) > 0x1p-80 && k < 200; k++) {
		term = dd_div(dd_mul(term, square, 0), (struct dd){ (double)k * ((double)n + k), 0 }, 0);
		sum = dd_add(sum, term);
	}
	s.value = dd_mul(s.value, sum, 0);
	return s;
}

/* The zeros below TABLE_END of J0, J1, Y0 and Y1, and the slopes there. */
#define TABLE_END 40.0
static const struct zero {
	struct dd at, slope;
} j0_zeros[] = { BESSEL_J0_ZEROS }, j1_zeros[] = { BESSEL_J1_ZEROS }, y0_zeros[] = { BESSEL_Y0_ZEROS }, y1_zeros[] = { BESSEL_Y1_ZEROS };

/* Whether x is within 1/32 of a zero in the table; then the function's value. */
static int near_zero(int n, int is_y, double x, struct dd *value)
{
	const struct zero *zeros = is_y ? (n ? y1_zeros : y0_zeros) : n ? j1_zeros : j0_zeros;
	int count = (int)((is_y ? (n ? sizeof y1_zeros : sizeof y0_zeros) : n ? sizeof j1_zeros : sizeof j0_zeros) / sizeof *zeros), k;
	/* The coefficients of h^(k+1), the first of which is 1. */
	double z, c[14], sum = 0;
	struct dd h;

	if (n > 1 || x >= TABLE_END || x < 0.5)
		return 0;
	/* The zeros are near (k + 1 + n/2 - 1/4) pi, for Y (k + 1 + n/2 - 3/4) pi. */
	k = (int)(x * INV_PI_HI - 0.5 * n + (is_y ? 1.25 : 0.75)) - 1;
	if (k < 0 || k >= count || absolute(x - zeros[k].at.hi) > 0x1p-5)
		return 0;
	h = two_sum(x - zeros[k].at.hi, -zeros[k].at.lo);
	/* z^2 f'' + z f' + (z^2 - n^2) f = 0 */
	z = zeros[k].at.hi;
	c[0] = 1;
	for (int i = 0; i < 13; i++) {
		double next = z * (i + 1) * (2 * i + 1) * c[i];
		if (i > 0)
			next += ((double)i * i + z * z - (double)n * n) * c[i - 1];
		if (i > 1)
			next += 2 * z * c[i - 2];
		if (i > 2)
			next += c[i - 3];
		c[i + 1] = -next / (z * z * (i + 2) * (i + 1));
	}
	for (int i = 13; i > 0; i--)
		sum = (sum + c[i]) * h.hi;
	*value = dd_mul(zeros[k].slope, h, 0);
	*value = fast_two_sum(value->hi, value->lo + value->hi * sum);
	return 1;
}

#define PI_4_1 0x1.921fb54400000p-1
#define PI_4_2 0x1.0b4611a600000p-35
#define PI_4_3_HI 0x1.3198a2e037073p-70
#define PI_4_3_LO 0x1.129024e088a68p-124

/* Beside a zero: J is M cos(w), Y is M sin(w) with M^2 = p^2 + q^2 and w = x - (2n + 1) pi/4 + atan(q / p), which is t + a multiple of pi/2. For x below 2^19. */
static struct dd by_phase(int n, int is_y, double x, struct dd p, struct dd q)
{
	struct dd ratio = dd_div(q, p, 0), square = dd_neg(dd_mul(ratio, ratio, 0)), term = ratio, phase = ratio, t;
	int first = 2 * n + 1 + (is_y ? 0 : 2), half;
	double quarters, t2;

	for (int k = 3; absolute(term.hi) > 0x1p-120 && k < 200; k += 2) {
		term = dd_mul(term, square, 0);
		phase = dd_add(phase, dd_div(term, (struct dd){ k, 0 }, 0));
	}
	half = (int)((x + phase.hi) * INV_PI_HI - 0.25 * first + 64.5) - 64;
	quarters = first + 4.0 * half;
	/* The first two products are exact, and so is the difference. */
	t = two_sum(x - quarters * PI_4_1, -quarters * PI_4_2);
	t = dd_add(t, dd_neg(dd_mul_d((struct dd){ PI_4_3_HI, PI_4_3_LO }, quarters, 0)));
	t = dd_add(t, phase);
	if ((half & 1) != !is_y)
		t = dd_neg(t);
	t2 = t.hi * t.hi;
	t = fast_two_sum(t.hi, t.lo + t.hi * (t2 * (-1.0 / 6 + t2 * (1.0 / 120 + t2 * (-1.0 / 5040 + t2 * (1.0 / 362880 - t2 * (1.0 / 39916800)))))));
	return dd_mul(t, dd_sqrt(dd_add(dd_mul(p, p, 0), dd_mul(q, q, 0)), 0), 0);
}

/* Hankel's expansion: J in s[0], Y in s[1]. */
static void hankel(int n, double x, struct dd s[2])
{
	double mu = 4.0 * n * n;
	struct dd p = { 1, 0 }, q = { 0, 0 }, term = { 1, 0 }, sine, cosine, root;
	struct angle a = x < 0x1p20 ? trig_reduce_small(x, 0) : __crt_trig_reduce(x), b;
	double last = 2;

	for (int k = 1; k < 200; k++) {
		double odd = 2.0 * k - 1;
		term = dd_div(dd_mul_d(term, (mu - odd * odd), 0), two_prod(8.0 * k, x < 0x1p900 ? x : 0x1p900, 0), 0);
		if (absolute(term.hi) >= last || absolute(term.hi) < 0x1p-115)
			break;
		last = absolute(term.hi);
		/* +Q1, -P2, -Q3, +P4 ... */
		if (k & 1)
			q = dd_add(q, k & 2 ? dd_neg(term) : term);
		else
			p = dd_add(p, k & 2 ? dd_neg(term) : term);
	}
	/* x - (2n + 1) pi/4 */
	a.k -= (2 * (uint64_t)n + 1) * 32;
	b = a;
	b.k += 64;
	sine = trig_sum(a, 0);
	cosine = trig_sum(b, 0);
	sine = fast_two_sum(sine.hi, sine.lo);
	cosine = fast_two_sum(cosine.hi, cosine.lo);
	if (a.k >> 7 & 1)
		sine = dd_neg(sine);
	if (b.k >> 7 & 1)
		cosine = dd_neg(cosine);
	/* sqrt(2 / (pi x)), less of x lest a product is too large */
	root = dd_div((struct dd){ 0x1p-41, 0 }, dd_sqrt(dd_mul_d((struct dd){ PI_2_HI, PI_2_LO }, x * 0x1p-82, 0), 0), 0);
	s[0] = dd_add(dd_mul(p, cosine, 0), dd_neg(dd_mul(q, sine, 0)));
	s[1] = dd_add(dd_mul(p, sine, 0), dd_mul(q, cosine, 0));
	for (int k = 0; k < 2; k++) {
		if (absolute(s[k].hi) < 0x1p-5 && x < 0x1p19)
			s[k] = by_phase(n, k, x, p, q);
		s[k] = dd_mul(root, s[k], 0);
	}
}

/* Y(0, x) and Y(1, x) for 2^-400 < x < 25 (9.1.13, 9.1.11). */
static void y_series(double x, struct dd y[2])
{
	struct dd inv_pi = { INV_PI_HI, INV_PI_LO }, euler = { EULER_HI, EULER_LO };
	struct dd square = dd_scale(two_prod(x, x, 0), -0.25), l, term = { 1, 0 }, h = { 0, 0 }, sum = { 0, 0 }, t, h1, sum1;
	struct dd term1 = { x * 0.5, 0 };

	l = dd_add(log_dd(x * 0.5, 0, 1, 0), euler);
	/* Sum of -(-x^2/4)^k H(k) / k!^2, and of (x/2) (-x^2/4)^k (H(k) + H(k+1)) / (k! (k+1)!). */
	h1 = (struct dd){ 1, 0 };
	sum1 = term1;
	for (int k = 1; k < 200; k++) {
		term = dd_div(dd_mul(term, square, 0), (struct dd){ (double)k * k, 0 }, 0);
		term1 = dd_div(dd_mul(term1, square, 0), (struct dd){ (double)k * (k + 1.0), 0 }, 0);
		h = dd_add(h, dd_div((struct dd){ 1, 0 }, (struct dd){ k, 0 }, 0));
		h1 = dd_add(h1, dd_div((struct dd){ 1, 0 }, (struct dd){ k + 1.0, 0 }, 0));
		sum = dd_add(sum, dd_neg(dd_mul(term, h, 0)));
		sum1 = dd_add(sum1, dd_mul(term1, dd_add(h, h1), 0));
		if (absolute(term.hi) < 0x1p-85 && absolute(term1.hi) < 0x1p-85 * x)
			break;
	}
	t = dd_add(dd_mul(l, j_series(0, x).value, 0), sum);
	y[0] = dd_scale(dd_mul(t, inv_pi, 0), 2);
	t = dd_scale(dd_mul(l, j_series(1, x).value, 0), 2);
	t = dd_add(t, dd_neg(sum1));
	t = dd_add(t, dd_div((struct dd){ -2, 0 }, (struct dd){ x, 0 }, 0));
	y[1] = dd_mul(t, inv_pi, 0);
}

static int hankel_serves(int n, double x)
{
	return x >= SERIES_END && (n < 2 || x > (double)n * n);
}

/* J(n, x) for n >= 0, x > 0. */
static struct scaled j_positive(int n, double x)
{
	struct scaled r = { { 0, 0 }, 0 }, f, g;
	struct dd s[2], before, now;

	if (near_zero(n, 0, x, &r.value))
		return r;
	if (x < SERIES_END)
		return j_series(n, x);
	if (hankel_serves(n, x)) {
		hankel(n, x, s);
		r.value = s[0];
		return r;
	}
	hankel(0, x, s);
	before = s[0];
	hankel(1, x, s);
	now = s[0];
	if (n <= x) {
		for (int k = 1; k < n; k++) {
			struct dd next = dd_add(dd_mul(now, dd_div((struct dd){ 2.0 * k, 0 }, (struct dd){ x, 0 }, 0), 0), dd_neg(before));
			before = now;
			now = next;
		}
		r.value = now;
		return r;
	}
	if (n > 3000 + 2 * x) {
		/* Below (e x / 2n)^n. */
		r.value.hi = 1;
		r.exponent = -4000;
		return r;
	}
	/* From where it is as good as nothing down to 0, then to scale. */
	f = (struct scaled){ { 1, 0 }, 0 };
	g = (struct scaled){ { 0, 0 }, 0 };
	for (int k = n + 60 + (int)(x / 4); k > 0; k--) {
		struct dd next = dd_add(dd_mul(f.value, dd_div((struct dd){ 2.0 * k, 0 }, (struct dd){ x, 0 }, 0), 0), dd_neg(g.value));
		g.value = f.value;
		f.value = next;
		if (k - 1 == n)
			r = f;
		if (absolute(f.value.hi) > 0x1p200) {
			f.value = dd_scale(f.value, 0x1p-200);
			g.value = dd_scale(g.value, 0x1p-200);
			f.exponent += 200;
		}
	}
	/* f is at 0, g at 1. */
	if (absolute(f.value.hi) > absolute(g.value.hi))
		r.value = dd_mul(r.value, dd_div(before, f.value, 0), 0);
	else
		r.value = dd_mul(r.value, dd_div(now, g.value, 0), 0);
	r.exponent -= f.exponent;
	return r;
}

static double finish(struct scaled s, int negative)
{
	if (negative)
		s.value = dd_neg(s.value);
	if (s.value.hi == 0)
		return 0;
	/* No result is exact: J1 of a tiny number is a little less than its half. */
	if (s.value.lo == 0)
		s.value.lo = s.value.hi * -0x1p-100;
	return __crt_math_scale(s.value.hi, s.value.lo, s.exponent);
}

double __crt_bessel_j(int n, double x)
{
	int negative = 0;

	if (__builtin_isnan(x))
		return x + x;
	if (n < 0 || x < 0) {
		/* J(-n, x) = J(n, -x) = (-1)^n J(n, x) */
		negative = (n < 0) != (bits_of(x) >> 63) && n & 1;
		n = n == -0x7fffffff - 1 ? 0x7ffffffe : n < 0 ? -n : n;
		x = absolute(x);
	}
	if (x == 0)
		return n == 0 ? 1 : n == 1 ? (negative ? -x : x) : 0;
	if (__builtin_isinf(x))
		return 0;
	return finish(j_positive(n, x), negative);
}

double __crt_bessel_y(int n, double x)
{
	struct dd y[2];
	struct scaled before, now;
	int negative = n < 0 && n & 1;

	if (__builtin_isnan(x))
		return x + x;
	if (x < 0)
		return __crt_math_domain();
	n = n == -0x7fffffff - 1 ? 0x7ffffffe : n < 0 ? -n : n;
	if (x == 0)
		return __crt_math_pole(negative ? 1 : -1);
	if (__builtin_isinf(x))
		return 0;
	if (x < 0x1p-60 && n == 0) {
		/* 2/pi (log(x/2) + Euler's constant) */
		struct log_parts p = log_take(bits_of(exponent_of(x) ? x : x * 0x1p52), 0, 0);
		p.k -= exponent_of(x) ? 1 : 53;
		y[0] = dd_add(log_sum_precise(p, log_base(p, 0), 0), (struct dd){ EULER_HI, EULER_LO });
		y[0] = dd_scale(dd_mul(y[0], (struct dd){ INV_PI_HI, INV_PI_LO }, 0), 2);
		return y[0].hi + y[0].lo;
	}
	if (x < 0x1p-400) {
		/* -(n - 1)! / pi (2/x)^n; too large for n > 2. */
		if (n > 2)
			return __crt_math_overflow(negative ? 1 : -1);
		y[0] = dd_div((struct dd){ -2 * INV_PI_HI, -2 * INV_PI_LO }, (struct dd){ x * 0x1p600, 0 }, 0);
		if (n == 1)
			return finish((struct scaled){ y[0], 600 }, negative);
		y[0] = dd_div(dd_scale(y[0], 2), (struct dd){ x * 0x1p600, 0 }, 0);
		return finish((struct scaled){ y[0], 1200 }, negative);
	}
	if (near_zero(n, 1, x, y))
		return finish((struct scaled){ y[0], 0 }, negative);
	if (hankel_serves(n, x)) {
		hankel(n, x, y);
		return finish((struct scaled){ y[1], 0 }, negative);
	}
	if (x < SERIES_END) {
		y_series(x, y);
	} else {
		struct dd s[2];
		hankel(0, x, s);
		y[0] = s[1];
		hankel(1, x, s);
		y[1] = s[1];
	}
	before = (struct scaled){ y[0], 0 };
	now = (struct scaled){ y[1], 0 };
	if (n == 0)
		return finish(before, 0);
	for (int k = 1; k < n; k++) {
		struct dd factor = dd_scale(dd_div((struct dd){ 2.0 * k, 0 }, (struct dd){ x * 0x1p100, 0 }, 0), 0x1p100);
		struct dd next = dd_add(dd_mul(now.value, factor, 0), dd_neg(before.value));
		before.value = now.value;
		now.value = next;
		if (absolute(next.hi) > 0x1p400) {
			now.value = dd_scale(now.value, 0x1p-400);
			before.value = dd_scale(before.value, 0x1p-400);
			now.exponent += 400;
			if (now.exponent > 2000)
				return __crt_math_overflow(negative ? 1 : -1);
		}
	}
	return finish(now, negative);
}

static float narrowed(double result, float x)
{
	float narrow;

	/* Where a double cannot hold what a result lacks of half the argument, a float could not either, but must say so. */
	if (CRT_UNLIKELY(exponent_of(result) < 1023 - 126) && result != 0 && (double)(float)result == result)
		result = from_bits(bits_of(result) - 1);
	narrow = (float)result;
	if (__builtin_isfinite(x) && ((__builtin_isinf(narrow) && x != 0) || (absolute(result) < 0x1p-126 && result != 0)))
		return __crt_math_rangef(narrow);
	return narrow;
}

float __crt_bessel_jf(int n, float x)
{
	return narrowed(__crt_bessel_j(n, x), x);
}

float __crt_bessel_yf(int n, float x)
{
	return narrowed(__crt_bessel_y(n, x), x);
}
