/* SPDX-License-Identifier: MIT */
/* atan2f(): ISO C17 7.12.4.4; see float_atan2.h. */
#include "float_atan2.h"

float atan2f(float y, float x)
{
	double a = float_of(magnitude_f(y)), b = float_of(magnitude_f(x)), angle;
	int negative = (float_bits(x) & SIGN_F) != 0;

	if (CRT_UNLIKELY(atan2_is_special(y, x)))
		return atan2_special(y, x, F_PI_2 * 0.5, F_PI_2);
	double quotient = a / b;
	if (CRT_UNLIKELY(quotient < 0x1p-27) && !negative) {
		/* A little less than the quotient, which is exact or far from any boundary. */
		angle = quotient;
		if ((double_bits(quotient) & 0xfffffff) == 0)
			angle = short_of(quotient);
		return to_any_float(with_sign_of(angle, y));
	}
	/* Next to an axis: powers of the ratio might underflow, and neither multiple of pi is near a boundary. */
	if (CRT_UNLIKELY(quotient < 0x1p-60))
		return to_float(with_sign_of(F_PI, y));
	if (CRT_UNLIKELY(quotient > 0x1p60))
		return to_float(with_sign_of(F_PI_2, y));
	angle = atan_ratio(a, b, quotient > 0x1p6 ? (uint32_t)ATAN_END : magnitude_f((float)quotient));
	if (negative)
		angle = F_PI - angle;
	if (CRT_UNLIKELY(near_boundary(angle, 0x40)))
		angle = __crt_float_atan2((float)a, (float)b, negative, 0);
	return to_float(with_sign_of(angle, y));
}
