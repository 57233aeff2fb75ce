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
	/* b counts beside 1 only: log(1 + b^2) / 2, and 0 without a sign. */
	if (b < REAL(EPSILON) * REAL(EPSILON) && a >= (real)0.5 && a <= 2)
		return a == 1 ? b * (b / 2) : N(log)(a);
	if (a >= (real)0.5 && a <= 2 && b <= 2 && b >= REAL(MIN) / REAL(EPSILON) * 4) {
		/* What is far enough from the circle could do without the digits. */
		t = a * a + b * b;
		if (t > (real)0.5 && t < 3) {
			t = square_less_1(a, b);
			/* Where most digits cancel each other, the others must be exact, which they are when rounding to nearest. */
			if (CRT_UNLIKELY(absolute(t) < (real)0x1p-10)) {
				int mode = fegetround();
				if (mode != FE_TONEAREST) {
					fesetround(FE_TONEAREST);
					t = square_less_1(opaque(a), opaque(b));
					fesetround(mode);
				}
			}
			return N(log1p)(opaque(t)) / 2;
		}
	}
	if (a > REAL(MAX) / 2 && is_finite(a))
		return N(log)(N(hypot)(a / 2, b < 1 ? 0 : b / 2)) + LN2;
	if (a < REAL(MIN) / REAL(EPSILON) && a != 0) {
		const real up = 2 / REAL(EPSILON);
		return N(log)(N(hypot)(a * up, b * up)) - REAL(MANT_DIG) * LN2;
	}
	return N(log)(N(hypot)(a, b));
}

#endif
