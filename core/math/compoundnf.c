/* SPDX-License-Identifier: MIT */
/* compoundnf(): C23 7.12.7.2, F.10.4.2; see float_power.h. */
#define _GNU_SOURCE 1
#include "float_power.h"

float compoundnf(float x, long long n)
{
	uint32_t m = magnitude_f(x);
	double n_hi, n_lo;

	if (__builtin_isless(x, -1))
		return __crt_math_domainf();
	if (n == 0)
		return m > INFINITE_F && (m & 0x400000) == 0 ? x + x : 1;
	if (CRT_UNLIKELY(m >= INFINITE_F)) {
		if (m > INFINITE_F)
			return x + x;
		return n > 0 ? x : 0;
	}
	if (m == 0)
		return 1;
	if (x == -1)
		return n > 0 ? 0 : __crt_math_polef(1);
	if (n == 1)
		return 1 + x;
	if (n == -1 && x >= 0x1p50f) {
		/* Less than 1/x, which is exact or far from any boundary. */
		double inverse = 1 / (double)x;
		return to_any_float((double_bits(inverse) & 0xfffffff) == 0 ? short_of(inverse) : inverse);
	}
	struct log_parts l = log1p_d(x);
	double z = (double)n * log_to_2(l);
	/* So near 1 that no double sees the difference. */
	if (CRT_UNLIKELY(z < 0x1p-54 && z > -0x1p-54))
		return to_float(z > 0 ? beyond(1) : short_of(1));
	if (CRT_UNLIKELY(l.rest == 0) && z > -151 && z < 151)
		return to_any_float(exp2_d(z));
	split_integer(n, &n_hi, &n_lo);
	struct crt_float_power power = { x, 1, n_hi, n_lo, 0, 0 };
	if (n >= -64 && n <= 64)
		power.may_be_exact = m >= 0x33000000 && m < 0x4d000000;
	return power_result(z, 0, &power);
}
