/* SPDX-License-Identifier: MIT */
/* compoundn(): e^(n log(1 + x)) (C23 F.10.4.2). */
#include <math.h>

#include "pow_kernel.h"

double compoundn(double x, long long n)
{
	struct dd y, l;

	if (__builtin_isnan(x))
		return n == 0 ? 1 : x + x;
	if (x < -1)
		return __crt_math_domain();
	if (n == 0)
		return 1;
	if (x == -1)
		return n < 0 ? __crt_math_pole(1) : 0;
	if (__builtin_isinf(x))
		return n < 0 ? 0 : x;
	if (x == 0)
		return 1;
	if (absolute(x) < 0x1p-120)
		return 1 + ((x > 0) == (n > 0) ? 0x1p-60 : -0x1p-60);
	l = absolute(x) < 0x1p-60 ? (struct dd){ x, 0 } : log1p_dd(x, 0, 1, 0);
	y = integer_dd(n);
	return pow_finish(l, y.hi, y.lo, 1, 0);
}
