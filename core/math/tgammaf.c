/* SPDX-License-Identifier: MIT */
/* tgammaf(): ISO C17 7.12.8.4; see float_gamma.h. */
#include "float_gamma.h"

CASES(TGAMMAF);

float tgammaf(float x)
{
	uint32_t m = magnitude_f(x);
	int negative = (float_bits(x) & SIGN_F) != 0, n;
	double y, u, product;

	if (CRT_UNLIKELY(m >= 0x420c8000)) {
		if (m > INFINITE_F)
			return x + x;
		if (!negative)
			return m == INFINITE_F ? x : __crt_math_overflowf(1);
		if (m >= 0x4b000000)
			return __crt_math_domainf();
	}
	/* 1/x - 0.577..., where double no longer sees the difference. */
	if (CRT_UNLIKELY(m < 0x27000000)) {
		if (m == 0)
			return __crt_math_polef(negative ? -1 : 1);
		y = 1 / (double)x;
		if ((double_bits(y) & 0xfffffff) == 0)
			y = negative ? beyond(y) : short_of(y);
		return to_any_float(y);
	}
	n = nearest(x);
	u = (double)x - n;
	if (negative && u == 0)
		return __crt_math_domainf();
	if (n < -60)
		return __crt_math_underflowf(((n & 1) != 0) == (u > 0) ? -1 : 1);
	product = 1;
	if (n > 0) {
		for (int k = 1; k < n; k++)
			product *= k + u;
		y = product / gamma_inverse(u);
	} else {
		for (int k = n; k <= 0; k++)
			product *= k + u;
		y = 1 / (product * gamma_inverse(u));
	}
	return to_any_float(settle(float_bits(x), y, 0x400, cases));
}
