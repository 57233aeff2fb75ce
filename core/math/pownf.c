/* SPDX-License-Identifier: MIT */
/* pownf(): C23 7.12.7.6, F.10.4.6; see float_power.h. */
#define _GNU_SOURCE 1
#include "float_power.h"

float pownf(float x, long long n)
{
	uint32_t m = magnitude_f(x);
	int negative = (float_bits(x) & SIGN_F) != 0 && (n & 1) != 0;
	double n_hi, n_lo;

	if (n == 0)
		return m > INFINITE_F && (m & 0x400000) == 0 ? x + x : 1;
	if (CRT_UNLIKELY(m - 1 >= INFINITE_F - 1)) {
		float result;
		if (m > INFINITE_F)
			return x + x;
		if (m == 0 && n < 0)
			return __crt_math_polef(negative ? -1 : 1);
		result = (m == 0) == (n > 0) ? 0 : __builtin_inff();
		return negative ? -result : result;
	}
	double a = float_of(m);
	struct log_parts l = log_f(a);
	double z = (double)n * log_to_2(l);
	if (CRT_UNLIKELY(l.rest == 0) && z > -151 && z < 151) {
		double p = exp2_d(z);
		return to_any_float(negative ? -p : p);
	}
	split_integer(n, &n_hi, &n_lo);
	struct crt_float_power power = { a, 0, n_hi, n_lo, 0, 0 };
	if (n >= -64 && n <= 64)
		power.may_be_exact = 1;
	return power_result(z, negative, &power);
}
