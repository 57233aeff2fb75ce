/* SPDX-License-Identifier: MIT */
/* cbrtf(): a polynomial, then one step of Halley. ISO C17 7.12.7.1; see float_eval.h. */
#include "float_eval.h"
#include "floats_table.h"

CASES(CBRTF);

float cbrtf(float x)
{
	static const double roots[3] = { 1, F_CBRT_2, F_CBRT_4 };
	uint32_t m = magnitude_f(x);
	double y, y3, a = float_of(m), z, z2;

	if (CRT_UNLIKELY(m - 1 >= INFINITE_F - 1))
		return m == 0 ? x : x + x;
	/* a = 2^(3 q + s) z */
	int e = (int)(double_bits(a) >> 52) - 1023 + 300, q = e / 3, s = e - 3 * q;
	z = double_of((double_bits(a) & 0xfffffffffffff) | (uint64_t)1023 << 52);
	z2 = z * z;
	y = ((F_CBRT_P0 + z * F_CBRT_P1) + z2 * (F_CBRT_P2 + z * F_CBRT_P3)) + z2 * z2 * ((F_CBRT_P4 + z * F_CBRT_P5) + z2 * F_CBRT_P6);
	y *= roots[s];
	z = double_of(double_bits(z) + ((uint64_t)s << 52));
	y3 = y * y * y;
	y -= y * (y3 - z) / (2 * y3 + z);
	y = double_of(double_bits(y) + ((uint64_t)(int64_t)(q - 100) << 52));
	if (CRT_UNLIKELY(near_boundary(y, 0x40))) {
		/* A root of few digits is exact. */
		double c = double_of((double_bits(y) + 0x8000000) & ~(uint64_t)0xfffffff);
		y = c * c * c == a ? c : __crt_float_case(m, y, cases);
	}
	return to_float(with_sign_of(y, x));
}
