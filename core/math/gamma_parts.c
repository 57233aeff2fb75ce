/* SPDX-License-Identifier: MIT */
/* The parts of gamma_kernel.h. */
#include "gamma_kernel.h"
#include "gamma_table.h"
#include "log_kernel.h"
#include "trig_kernel.h"

static const struct dd taylor[] = { GAMMA_TAYLOR };
static const double stirling[] = { GAMMA_STIRLING };

struct dd __crt_gamma_stirling(struct dd y)
{
	struct dd l = log_dd(y.hi, y.lo, 1, 0), s = dd_mul(dd_add_d(y, -0.5), l, 0);
	double inverse = 1 / y.hi, square = inverse * inverse, sum = 0;

	for (int i = (int)(sizeof stirling / sizeof *stirling) - 1; i >= 0; i--)
		sum = sum * square + stirling[i];
	s = dd_add(s, dd_neg(y));
	s = dd_add(s, (struct dd){ GAMMA_LOG_SQRT_2PI_HI, GAMMA_LOG_SQRT_2PI_LO });
	return dd_add_d(s, sum * inverse);
}

struct dd __crt_gamma_rise(double x, struct dd *y)
{
	struct dd product = { 1, 0 };

	*y = (struct dd){ x, 0 };
	while (y->hi < 16) {
		product = dd_mul(product, *y, 0);
		*y = dd_add_d(*y, 1);
	}
	return product;
}

struct dd __crt_gamma_near_two(double z)
{
	struct dd sum = { 0, 0 };

	for (int i = (int)(sizeof taylor / sizeof *taylor) - 1; i >= 0; i--)
		sum = dd_add(taylor[i], dd_mul_d(sum, z, 0));
	return dd_mul_d(sum, z, 0);
}

struct dd __crt_gamma_sine(double x)
{
	double rest = x - (double)(int64_t)x;
	struct dd s = trig_sum(trig_reduce_pi(rest, 0), 0);

	s = fast_two_sum(s.hi, s.lo);
	return s.hi < 0 ? dd_neg(s) : s;
}
