/* SPDX-License-Identifier: MIT */
/* acos(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, those near 1 and above, and no numbers. */
static CRT_NOINLINE double acos_other(double x)
{
	struct dd a;

	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 0x1p-60)
		return PI_2_HI + (PI_2_LO - x);
	if (x == 1)
		return 0;
	if (absolute(x) > 1)
		return __crt_math_domain();
	a = acos_dd(x, 0);
	return a.hi + a.lo;
}

CRT_INLINE double acos_kernel(double x, const int fused)
{
	struct dd a;

	if (!asin_is_near(x, 0x1p-60))
		return acos_other(x);
	a = angle_less(PI_2_HI, PI_2_LO, asin_near(absolute(x), with_sign(1, x), 0, fused));
	return a.hi + a.lo;
}

CRT_FUSED(double, acos, (double x), acos_kernel, x)
