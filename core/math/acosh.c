/* SPDX-License-Identifier: MIT */
/* acosh(): log(x + sqrt(x^2 - 1)), near 1 log(1 + t + sqrt(t^2 + 2t)) with t = x - 1, in two doubles (log_kernel.h). */
#include <math.h>

#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

/* 1 and less, huge arguments, and no numbers. */
static CRT_COLD double acosh_extreme(double x)
{
	struct log_parts p;
	struct dd s;

	if (__builtin_isnan(x) || x == __builtin_inf())
		return x + x;
	if (x == 1)
		return 0;
	if (x < 1)
		return __crt_math_domain();
	/* log(2x) */
	p = log_take(bits_of(x), 0, 0);
	p.k += 1;
	s = log_sum(p, log_base(p, 0), 0);
	return s.hi + s.lo;
}

/* From 1.0625. What the root lacks, d / (2 root), and what the sum u lacks are far below their last places, so that divided by u they are added to the
 * logarithm; u root = x root + root^2, whose inverse serves both and is not waited for. */
CRT_INLINE double acosh_large(double x, const int fused)
{
	struct dd square = two_prod(x, x, fused), s = fast_two_sum(square.hi, -1), u;
	double root = __builtin_sqrt(s.hi), rest = s.lo + square.lo, inverse = 1 / mul_add(x, root, s.hi, fused);
	struct log_parts p;

	square = two_prod(root, root, fused);
	rest += (s.hi - square.hi) - square.lo;
	u = fast_two_sum(x, root);
	p = log_take(bits_of(u.hi), 0, fused);
	p.r_low = mul_add(u.lo, root, 0.5 * rest, fused) * inverse;
	s = log_sum(p, log_base(p, fused), fused);
	return s.hi + s.lo;
}

CRT_INLINE double acosh_kernel(double x, const int fused)
{
	double t = x - 1;
	struct dd square, s;

	/* Above 1 and below 2^32. */
	if (CRT_UNLIKELY(top_of(x) - 1023 >= 1055 - 1023 || x == 1))
		return acosh_extreme(x);
	if (CRT_LIKELY(x >= 1.0625))
		return acosh_large(x, fused);
	square = two_prod(t, t, fused);
	s = two_sum(2 * t, square.hi);
	s.lo += square.lo;
	square = dd_sqrt(s, fused);
	s = two_sum(t, square.hi);
	s = log1p_dd(s.hi, s.lo + square.lo, 0, fused);
	return s.hi + s.lo;
}

CRT_FUSED(double, acosh, (double x), acosh_kernel, x)
