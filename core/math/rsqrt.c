/* SPDX-License-Identifier: MIT */
/* rsqrt(): one step of Newton's from the quotient (C23 F.10.4.9). */
#include <math.h>

#include "double_double.h"
#include "fused.h"
#include "math_error.h"

CRT_INLINE double rsqrt_of(uint64_t bits, const int fused)
{
	/* x is m 4^k, m from 1 to 4. */
	int64_t k = ((int64_t)(bits >> 52) - 1023) >> 1;
	double m = from_bits(bits - ((uint64_t)k << 53)), r = 1 / __builtin_sqrt(m), rest;
	struct dd p = two_prod(m, r, fused), q = two_prod(p.hi, r, fused);

	rest = ((1 - q.hi) - q.lo) - p.lo * r;
	return mul_add(0.5 * r, rest, r, fused) * power_of_two((int)-k);
}

/* Zero, negative and subnormal numbers, infinities and NaNs. */
static CRT_COLD double rsqrt_extreme(double x)
{
	if (x == 0)
		return __crt_math_pole(bits_of(x) >> 63 ? -1 : 1);
	if (__builtin_isnan(x))
		return x + x;
	if (x < 0)
		return __crt_math_domain();
	if (__builtin_isinf(x))
		return 0;
	return rsqrt_of(bits_of(x * 0x1p52), 0) * 0x1p26;
}

CRT_INLINE double rsqrt_kernel(double x, const int fused)
{
	if (CRT_UNLIKELY(top_of(x) - 1 >= 2046))
		return rsqrt_extreme(x);
	return rsqrt_of(bits_of(x), fused);
}

CRT_FUSED(double, rsqrt, (double x), rsqrt_kernel, x)
