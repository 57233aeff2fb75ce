/* SPDX-License-Identifier: MIT */
/* asinh(): a polynomial near 0, elsewhere log(|x| + sqrt(x^2 + 1)) in two doubles (log_kernel.h). */
#include <math.h>

#include "fused.h"
#include "hyperbolic_table.h"
#include "log_kernel.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double asinh_extreme(double x)
{
	struct log_parts p;
	struct dd s;

	if (!__builtin_isfinite(x))
		return x + x;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	/* log(2|x|) */
	p = log_take(bits_of(absolute(x)), 0, 0);
	p.k += 1;
	s = log_sum(p, log_base(p, 0), 0);
	return with_sign(s.hi + s.lo, x);
}

CRT_INLINE double asinh_kernel(double x, const int fused)
{
	double size = absolute(x), root, rest, inverse;
	struct dd s, square;
	struct log_parts p;

	/* From 2^-28 to 2^32. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1055 - 995))
		return asinh_extreme(x);
	if (size < 0.125) {
		double x2 = x * x, x4 = x2 * x2;
		double a = mul_add(x4, mul_add(x2, ASINH_P3, ASINH_P2, fused), mul_add(x2, ASINH_P1, ASINH_P0, fused), fused);
		double b = mul_add(x4, mul_add(x2, ASINH_P7, ASINH_P6, fused), mul_add(x2, ASINH_P5, ASINH_P4, fused), fused);
		return mul_add(x * x2, mul_add(x4 * x4, b, a, fused), x, fused);
	}
	square = two_prod(size, size, fused);
	s = two_sum(square.hi, 1);
	root = __builtin_sqrt(s.hi);
	rest = s.lo + square.lo;
	inverse = 1 / mul_add(size, root, s.hi, fused);
	square = two_prod(root, root, fused);
	rest += (s.hi - square.hi) - square.lo;
	s = fast_two_sum(root, size);
	/* What the root lacks, rest / (2 root), and what the sum lacks are far below their last places, so that divided by the sum they are added to the
	 * logarithm; the sum times the root is |x| root + root^2, whose inverse serves both and is not waited for. */
	p = log_take(bits_of(s.hi), 0, fused);
	p.r_low = mul_add(s.lo, root, 0.5 * rest, fused) * inverse;
	s = log_sum(p, log_base(p, fused), fused);
	return with_sign(s.hi + s.lo, x);
}

CRT_FUSED(double, asinh, (double x), asinh_kernel, x)
