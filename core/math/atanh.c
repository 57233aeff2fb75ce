/* SPDX-License-Identifier: MIT */
/* atanh(): half of log((1 + |x|) / (1 - |x|)), the quotient in two doubles (log_kernel.h). */
#include <math.h>

#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double atanh_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) == 1)
		return __crt_math_pole(x < 0 ? -1 : 1);
	return absolute(x) < 1 ? __crt_math_tiny(x) : __crt_math_domain();
}

CRT_INLINE double atanh_kernel(double x, const int fused)
{
	double size = absolute(x), inverse, q, low;
	struct dd above, below, s;
	struct log_parts p;

	/* From 2^-28 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1023 - 995))
		return atanh_extreme(x);
	/* Only now: with the largest numbers these would overflow in some rounding modes. */
	above = fast_two_sum(1, size);
	below = fast_two_sum(1, -size);
	inverse = 1 / below.hi;
	q = above.hi * inverse;
	s = two_prod(q, below.hi, fused);
	low = (((above.hi - s.hi) - s.lo) + (above.lo - q * below.lo)) * inverse;
	p = log_take(bits_of(q), 0, fused);
	p.r_low = low * log_inverse(p, bits_of(q));
	s = log_sum(p, log_base(p, fused), fused);
	return with_sign(0.5, x) * (s.hi + s.lo);
}

CRT_FUSED(double, atanh, (double x), atanh_kernel, x)
