/* SPDX-License-Identifier: MIT */
/* csqrt(): the square root (G.6.4.2). */
#include "complex_math.h"

complex_real N(csqrt)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a, b, scale = 1, root;

	if (x == 0 && y == 0)
		return make(0, y);
	if (is_infinite(y))
		return make(INF, y);
	if (is_infinite(x)) {
		if (x > 0)
			return make(x, is_nan(y) ? y : with_sign(0, y));
		return make(is_nan(y) ? y : 0, with_sign(x, y));
	}
	if (is_nan(x) || is_nan(y))
		return make(x + y, x + y);
	a = absolute(x);
	b = absolute(y);
	if (a > REAL(MAX) / 8 || b > REAL(MAX) / 8) {
		/* What is tiny beside the other part would underflow. */
		a = a < 1 ? 0 : a / 16;
		b = b < 1 ? 0 : b / 16;
		scale = 4;
	} else if (a < REAL(MIN) * 16 / REAL(EPSILON) && b < REAL(MIN) * 16 / REAL(EPSILON)) {
		/* An even power of two above all subnormal numbers. */
		const real up = (real)((unsigned long long)1 << 32);
		a = a * up * up;
		b = b * up * up;
		scale = 1 / up;
	}
	/* The larger part of the root; the other follows from 2 re im = y. */
	root = BUILTIN(sqrt)((a + N(hypot)(a, b)) / 2);
	root *= scale;
	b = absolute(y) / (2 * root);
	return x < 0 ? result(b, with_sign(root, y)) : result(root, with_sign(b, y));
}
