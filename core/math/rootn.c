/* SPDX-License-Identifier: MIT */
/* rootn(): e^(log|x| / n) (C23 F.10.4.8). */
#include <math.h>

#include "pow_kernel.h"

double rootn(double x, long long n)
{
	int odd = n & 1, sign = odd && bits_of(x) >> 63 ? -1 : 1;
	struct dd y, inverse;

	if (n == 0)
		return __builtin_isnan(x) ? x + x : __crt_math_domain();
	if (__builtin_isnan(x))
		return x + x;
	if (x == 0) {
		if (n < 0)
			return __crt_math_pole(sign);
		return odd ? x : 0;
	}
	if (x < 0 && !odd)
		return __crt_math_domain();
	if (__builtin_isinf(x))
		return n < 0 ? (sign < 0 ? -0.0 : 0) : x;
	if (n == 1)
		return x;
	if (n == -1) {
		double result = 1 / __crt_opaque(x);
		return __builtin_isinf(result) || exponent_of(result) == 0 ? __crt_math_range(result) : result;
	}
	y = integer_dd(n);
	inverse = dd_div((struct dd){ 1, 0 }, y, 0);
	return pow_finish(pow_log(pow_bits(absolute(x)), 0), inverse.hi, inverse.lo, sign, 0);
}
