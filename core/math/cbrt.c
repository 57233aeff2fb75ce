/* SPDX-License-Identifier: MIT */
/* cbrt(): z^(-1/3) by a polynomial and a step of third order, without a division; its square times z is the root to 2^-40, and a step of Newton's, from an exactly
 * calculated rest, rounds it. */
#include <math.h>

#include "cbrt_table.h"
#include "fused.h"
#include "math_error.h"
#include "double_double.h"

/* The bits of a positive number; `sign` is the result's sign bit. */
CRT_INLINE double cbrt_of(uint64_t bits, int more, uint64_t sign, const int fused)
{
	static const double root[3] = { CBRT_ROOT0, CBRT_ROOT1, CBRT_ROOT2 }, slope[3] = { CBRT_SLOPE0, CBRT_SLOPE1, CBRT_SLOPE2 };
	/* x is m 8^third, m = z 2^rest from 1 to 8. */
	uint32_t exponent = (uint32_t)(bits >> 52), third = exponent / 3, rest = exponent - 3 * third;
	double z = from_bits((bits & 0xfffffffffffff) | (uint64_t)1023 << 52), m = from_bits((bits & 0xfffffffffffff) | (uint64_t)(1023 + rest) << 52);
	double z2 = z * z, c, h, square, y;
	struct dd p, q;

	c = mul_add(z2, mul_add(z2, CBRT_P4, mul_add(z, CBRT_P3, CBRT_P2, fused), fused), mul_add(z, CBRT_P1, CBRT_P0, fused), fused);
	h = mul_add(-(z * c), c * c, 1, fused);
	c = mul_add(c * h, mul_add(h, 2.0 / 9, 1.0 / 3, fused), c, fused);
	square = c * c;
	y = z * square * root[rest];
	p = two_prod(y, y, fused);
	q = two_prod(p.hi, y, fused);
	h = ((m - q.hi) - q.lo) - p.lo * y;
	y = mul_add(h, square * slope[rest], y, fused);
	/* A root of 18 bits may be exact; the last step may have missed it in the directed modes. */
	if (CRT_UNLIKELY(((bits_of(y) + 1) & 0x7ffffffff) <= 2)) {
		double whole = from_bits((bits_of(y) + 1) & ~(uint64_t)3);
		if (whole * whole * whole == m)
			y = whole;
	}
	return from_bits((bits_of(y) + ((uint64_t)((int64_t)third - 341 - more) << 52)) | sign);
}

/* Zeros and subnormal numbers, infinities and NaNs. */
static CRT_COLD double cbrt_extreme(double x)
{
	if (x == 0 || !__builtin_isfinite(x))
		return x + x;
	return cbrt_of(bits_of(absolute(x) * 0x1p54), 18, bits_of(x) & (uint64_t)1 << 63, 0);
}

CRT_INLINE double cbrt_kernel(double x, const int fused)
{
	uint64_t bits = bits_of(x);

	if (CRT_UNLIKELY(exponent_of(x) - 1 >= 2046))
		return cbrt_extreme(x);
	return cbrt_of(bits & INT64_MAX, 0, bits & (uint64_t)1 << 63, fused);
}

CRT_FUSED(double, cbrt, (double x), cbrt_kernel, x)
