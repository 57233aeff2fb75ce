/* SPDX-License-Identifier: MIT */
/* cacos(): the arc cosine (G.6.1.1). */
#include "complex_arcs.h"

complex_real N(cacos)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z);
	struct arcs arcs;

	if (!is_finite(x) || !is_finite(y)) {
		if (is_nan(y)) {
			if (is_infinite(x))
				return make(y + y, with_sign(x, -1));
			return make(x == 0 ? PI_2 : y + y, y + y);
		}
		if (is_nan(x))
			return make(x + x, is_infinite(y) ? -y : x + x);
		if (is_infinite(y))
			return make(is_infinite(x) ? (x < 0 ? 3 * PI_4 : PI_4) : PI_2, -y);
		return make(x < 0 ? PI : 0, with_sign(x, -with_sign(1, y)));
	}
	arcs = arcs_of(absolute(x), absolute(y), 1, x < 0);
	return result(x < 0 ? PI - arcs.angle : arcs.angle, with_sign(arcs.imaginary, -with_sign(1, y)));
}
