/* SPDX-License-Identifier: MIT */
/* rootnf(): C23 7.12.7.8, F.10.4.8; see float_power.h. */
#define _GNU_SOURCE 1
#include "float_power.h"

float rootnf(float x, long long n)
{
	uint32_t m = magnitude_f(x);
	int odd = (n & 1) != 0, negative = (float_bits(x) & SIGN_F) != 0;
	double n_hi, n_lo;

	if (m > INFINITE_F)
		return x + x;
	if (n == 0)
		return __crt_math_domainf();
	if (CRT_UNLIKELY(m == 0)) {
		if (n < 0)
			return __crt_math_polef(odd && negative ? -1 : 1);
		return odd ? x : 0;
	}
	if (negative && !odd)
		return __crt_math_domainf();
	if (m == INFINITE_F) {
		if (n > 0)
			return x;
		return negative ? -0.0f : 0;
	}
	if (n == 1)
		return x;
	double a = float_of(m);
	if (n == -1)
		return to_any_float(1 / (double)x);
	struct log_parts l = log_f(a);
	double z = log_to_2(l) / (double)n;
	if (CRT_UNLIKELY(l.rest == 0) && z == (double)(int)z && z * (double)n == l.k) {
		double p = exp2_d(z);
		return to_any_float(negative ? -p : p);
	}
	split_integer(n, &n_hi, &n_lo);
	struct crt_float_power power = { a, 0, n_hi, n_lo, 1, 0 };
	if (n >= -64 && n <= 64)
		power.may_be_exact = l.rest != 0;
	return power_result(z, negative, &power);
}
