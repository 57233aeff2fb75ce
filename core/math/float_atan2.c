/* SPDX-License-Identifier: MIT */
/* See float_atan2.h. */
#include "float_atan2.h"

#include <fenv.h>

#include "double_double.h"

static const struct dd pi = { F_PI, 0x1.1a62633145c07p-53 }, half_pi = { F_PI_2, 0x1.1a62633145c07p-54 }, inverse_pi = { F_1_PI, -0x1.6b01ec5417056p-56 };

static struct dd atan_wide(double y, double x, int per_pi)
{
	struct dd t, t2, sum = { 0, 0 }, base = { 0, 0 };
	uint32_t m = magnitude_f((float)(y / x));

	if (m < ATAN_FIRST) {
		t = dd_div((struct dd){ y, 0 }, (struct dd){ x, 0 }, 0);
	} else if (m < ATAN_END) {
		double c = atan_center(m);
		const struct crt_float_atan *a = &__crt_float_atan_table[atan_index(m)];
		t = dd_div(two_sum(y, -c * x), two_sum(x, c * y), 0);
		base = (struct dd){ a->hi, a->lo };
	} else {
		t = dd_div((struct dd){ -x, 0 }, (struct dd){ y, 0 }, 0);
		base = half_pi;
	}
	t2 = dd_mul(t, t, 0);
	for (int i = 29; i > 0; i -= 2)
		sum = dd_add(dd_div((struct dd){ 1, 0 }, (struct dd){ i, 0 }, 0), dd_neg(dd_mul(sum, t2, 0)));
	sum = dd_mul(sum, t, 0);
	if (per_pi) {
		/* Each by itself: one half stays one half. */
		sum = dd_mul(sum, inverse_pi, 0);
		base = m < ATAN_END ? dd_mul(base, inverse_pi, 0) : (struct dd){ 0.5, 0 };
	}
	return dd_add(base, sum);
}

CRT_COLD double __crt_float_atan2(float y, float x, int negative, int per_pi)
{
	int mode = fegetround();
	struct dd angle;
	fesetround(FE_TONEAREST);
	angle = atan_wide(y, x, per_pi);
	if (negative)
		angle = dd_add(per_pi ? (struct dd){ 1, 0 } : pi, dd_neg(angle));
	/* The last bit of what is cut off shows. */
	if (angle.lo != 0 && (double_bits(angle.hi) & 1) == 0)
		angle.hi = angle.lo > 0 ? beyond(angle.hi) : short_of(angle.hi);
	fesetround(mode);
	return angle.hi;
}
