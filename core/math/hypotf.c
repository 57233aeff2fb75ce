/* SPDX-License-Identifier: MIT */
/* hypotf(): in double no square overflows; a result near a boundary is compared with it exactly. ISO C17 7.12.7.3; see float_eval.h. */
#include "float_eval.h"

float hypotf(float x, float y)
{
	double xx = (double)x * x, yy = (double)y * y, sum = xx + yy, root = __builtin_sqrt(sum);

	if (CRT_UNLIKELY(magnitude_f(x) >= INFINITE_F || magnitude_f(y) >= INFINITE_F)) {
		/* An infinity beats a NaN, but not a signaling one. */
		if ((magnitude_f(x) == INFINITE_F || magnitude_f(y) == INFINITE_F) && !__issignalingf(x) && !__issignalingf(y))
			return __builtin_inff();
		return x + y;
	}
	if (CRT_UNLIKELY(near_boundary(root, 4)) && root != 0) {
		/* The boundary has 25 digits, so that its square is exact, and so is the difference to the larger square. */
		double c = double_of((double_bits(root) + 0x8000000) & ~(uint64_t)0xfffffff);
		double larger = xx > yy ? xx : yy, smaller = xx > yy ? yy : xx;
		/* larger + smaller - c^2: the first difference is exact if the two are near each other, and else c is far off. */
		double difference = (larger - c * c) + smaller;
		root = difference == 0 ? c : difference > 0 ? beyond(c) : short_of(c);
	}
	return to_any_float(root);
}
