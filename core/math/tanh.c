/* SPDX-License-Identifier: MIT */
/* tanh(): a polynomial near 0, elsewhere (e^2x - 1) / (e^2x + 1) in two doubles (exp_kernel.h). */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "hyperbolic_table.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double tanh_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	if (__builtin_isinf(x))
		return with_sign(1, x);
	return x < 0 ? -1 + 0x1p-60 : 1 - 0x1p-60;
}

CRT_INLINE double tanh_kernel(double x, const int fused)
{
	struct dd e, n, d;

	/* From 2^-28 to 32. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1028 - 995))
		return tanh_extreme(x);
	if (absolute(x) < 0.25) {
		double x2 = x * x, x4 = x2 * x2, x8 = x4 * x4;
		double a = mul_add(x4, mul_add(x2, TANH_P3, TANH_P2, fused), mul_add(x2, TANH_P1, TANH_P0, fused), fused);
		double b = mul_add(x4, mul_add(x2, TANH_P7, TANH_P6, fused), mul_add(x2, TANH_P5, TANH_P4, fused), fused);
		return mul_add(x * x2, mul_add(x8, mul_add(x8, mul_add(x2, TANH_P9, TANH_P8, fused), b, fused), a, fused), x, fused);
	}
	e = exp_finish_dd(exp_reduce_steadily(2 * absolute(x), fused));
	n = two_sum(e.hi, -1);
	d = fast_two_sum(e.hi, 1);
	n = fast_two_sum(n.hi, n.lo + e.lo);
	d = fast_two_sum(d.hi, d.lo + e.lo);
	n = dd_div(n, d, fused);
	return with_sign(n.hi, x);
}

CRT_FUSED(double, tanh, (double x), tanh_kernel, x)
