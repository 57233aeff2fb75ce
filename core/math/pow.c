/* SPDX-License-Identifier: MIT */
/* pow(): see pow_kernel.h. */
#include <math.h>

#include "fused.h"
#include "pow_kernel.h"

/* 0 if y is no integer, 1 if it is odd, 2 if it is even. */
static int parity(double y)
{
	int exponent = (int)exponent_of(y) - 1023;
	uint64_t bits = bits_of(y), unit;

	if (exponent < 0)
		return 0;
	if (exponent > 52)
		return 2;
	unit = (uint64_t)1 << (52 - exponent);
	if (bits & (unit - 1))
		return 0;
	/* For 1 to 2 the last place is the implied bit. */
	return exponent == 0 || bits & unit ? 1 : 2;
}

/* x^y for a positive x if that is a double, in the modes whose rounding could spoil it; else 0. */
static CRT_COLD double pow_exact(double x, double y)
{
	uint64_t bits = pow_bits(x), m = (bits & 0xfffffffffffff) | (uint64_t)1 << 52, power = 1;
	/* x = m 2^e, m odd; |y| = n 2^-halves. */
	int e = (int)((int64_t)bits >> 52) - 1075 + __builtin_ctzll(m), halves = 0;
	double n = absolute(y);

	m >>= __builtin_ctzll(m);
	for (; n != (double)(int)n; n += n, halves++) {
		uint64_t root = (uint64_t)__builtin_sqrt((double)m);
		root += (root + 1) * (root + 1) == m;
		if (root * root != m || e % 2 != 0 || halves == 10)
			return 0;
		m = root;
		e /= 2;
	}
	if (m != 1 && (y < 0 || n > 33))
		return 0;
	for (int k = 0; m != 1 && k < (int)n; k++)
		if (__builtin_mul_overflow(power, m, &power) || power >> 53 != 0)
			return 0;
	e *= (int)(y < 0 ? -n : n);
	/* Below, the usual way is exact or the result is not. */
	return e > -1022 && e < 960 ? (double)power * power_of_two(e) : 0;
}

/* Whether y is of the kind that has exact powers, and the rounding is not to nearest, where the usual way makes them. */
CRT_INLINE int maybe_exact(double y)
{
	double one = 1;
	return CRT_UNLIKELY((bits_of(y) & 0x1ffffffffff) == 0) && absolute(y) <= 1100 && (one + 0x1p-60 != 1 || one - 0x1p-60 != 1);
}

/* Zero, negative and subnormal bases, infinities and NaNs, tiny and huge exponents (Annex F, F.10.4.4). */
static CRT_COLD double pow_special(double x, double y)
{
	int whole, sign = 1;
	double size = absolute(x);

	/* A quiet NaN does not matter here; a signaling one does. */
	if (y == 0 || x == 1)
		return __issignaling(x) || __issignaling(y) ? x + y : 1;
	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (__builtin_isinf(y)) {
		if (size == 1)
			return 1;
		return (size < 1) == (y < 0) ? __builtin_inf() : 0;
	}
	whole = parity(y);
	if (whole == 1 && bits_of(x) >> 63)
		sign = -1;
	if (x == 0) {
		if (y < 0)
			return __crt_math_pole(sign);
		return sign < 0 ? -0.0 : 0;
	}
	if (__builtin_isinf(x))
		return y < 0 ? (sign < 0 ? -0.0 : 0) : sign * __builtin_inf();
	if (x < 0 && whole == 0)
		return __crt_math_domain();
	if (size == 1)
		return sign;
	if (absolute(y) < 0x1p-64)
		return 1 + ((size > 1) == (y > 0) ? 0x1p-70 : -0x1p-70);
	if (absolute(y) >= 0x1p63)
		return (size > 1) == (y > 0) ? __crt_math_overflow(sign) : __crt_math_underflow(sign);
	if (maybe_exact(y)) {
		double exact = pow_exact(size, y);
		if (exact != 0)
			return sign * exact;
	}
	return pow_finish(pow_log(pow_bits(size), 0), y, 0, sign, 0);
}

CRT_INLINE double pow_kernel(double x, double y, const int fused)
{
	/* A positive normal base, and an exponent from 2^-64 to 2^63. */
	if (CRT_UNLIKELY(top_of(x) - 1 >= 2046 || exponent_of(y) - 959 >= 1086 - 959))
		return pow_special(x, y);
	if (maybe_exact(y)) {
		double exact = pow_exact(x, y);
		if (exact != 0)
			return exact;
	}
	return pow_finish(pow_log(bits_of(x), fused), y, 0, 1, fused);
}

CRT_FUSED(double, pow, (double x, double y), pow_kernel, x, y)
