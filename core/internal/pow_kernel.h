/* SPDX-License-Identifier: MIT */
/* What pow() and its kin share: e^(y log(x)), with the logarithm to 2^-68 and the product in two doubles. */
#ifndef CRT_POW_KERNEL_H
#define CRT_POW_KERNEL_H

#include "exp_kernel.h"
#include "log_kernel.h"
#include "math_error.h"

/* +-e^(hi + lo) where it may be too large or too small for a normal number, or as good as 1. */
CRT_HIDDEN double __crt_pow_extreme(double hi, double lo, int sign);

/* e^(l (y + low)), negative if `sign` is. */
CRT_INLINE double pow_finish(struct dd l, double y, double y_low, int sign, const int fused)
{
	struct dd p = two_prod(l.hi, y, fused);
	double low = mul_add(l.lo, y, p.lo, fused) + l.hi * y_low, result;

	if (CRT_UNLIKELY(exponent_of(p.hi) - 969 >= 1032 - 969))
		return __crt_pow_extreme(p.hi, low, sign);
	result = exp_finish(exp_reduce_dd(p.hi, low, fused), fused);
	return sign < 0 ? -result : result;
}

/* The bits of a positive finite number, as if subnormal ones had an exponent, too. */
CRT_INLINE uint64_t pow_bits(double x)
{
	return exponent_of(x) ? bits_of(x) : bits_of(x * 0x1p52) - ((uint64_t)52 << 52);
}

CRT_INLINE struct dd pow_log(uint64_t bits, const int fused)
{
	struct log_parts p = log_take(bits, 0, fused);
	return log_sum_precise(p, log_base(p, fused), fused);
}

/* An exponent that need not be a double. */
CRT_INLINE struct dd integer_dd(long long n)
{
	return fast_two_sum((double)(n >> 32) * 0x1p32, (double)(uint32_t)n);
}

#endif
