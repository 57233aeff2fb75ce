/* SPDX-License-Identifier: MIT */
/* log|z|, to all digits where |z| is near 1, too. */
#ifndef CRT_COMPLEX_LOG_H
#define CRT_COMPLEX_LOG_H

#include "complex_math.h"

CRT_INLINE real log_size(real x, real y)
{
	real a = absolute(x), b = absolute(y), t;

	if (is_nan(a) || is_nan(b))
		return N(hypot)(a, b);
	if (a < b) {
		t = a;
		a = b;
		b = t;
	}
	if (a >= (real)0.5 && a <= 2 && b <= 2 && b >= REAL(MIN) / REAL(EPSILON) * 4) {
		/* What is far enough from the circle could do without the digits. */
		t = a * a + b * b;
		if (t > (real)0.5 && t < 3)
			return N(log1p)(square_less_1(a, b)) / 2;
	}
	if (a > REAL(MAX) / 2 && is_finite(a))
		return N(log)(N(hypot)(a / 2, b / 2)) + LN2;
	return N(log)(N(hypot)(a, b));
}

#endif
