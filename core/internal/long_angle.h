/* SPDX-License-Identifier: MIT */
/* The angle of a point where it takes more than a quotient of ordinary numbers: on and next to the axes, at infinity, and for numbers so
 * large or small that they must be scaled first. */
#ifndef CRT_LONG_ANGLE_H
#define CRT_LONG_ANGLE_H

#include "long_math.h"

#if LDBL_MANT_DIG == 64

/* The angle, or over_pi its ratio to pi; x and y no NaNs. */
CRT_INLINE long double __crt_anglel_of(long double y, long double x, int over_pi)
{
	long double ay = __crt_absl(y), ax = __crt_absl(x);
	int ey, ex, behind = __crt_negativel(x), below = __crt_negativel(y), shift;
	struct crt_pairl p;

	if (ay == 0) {
		if (!behind)
			return y;
		p = CRT_PAIRL(PI);
	} else if (ax == 0 || (ay > LDBL_MAX && ax <= LDBL_MAX)) {
		p = CRT_PAIRL(PI_2);
	} else if (ax > LDBL_MAX) {
		if (ay > LDBL_MAX) {
			long double quarters = behind ? 0.75L : 0.25L;
			p = (struct crt_pairl){ CRT_PI * quarters, CRT_PI_LOW * quarters };
			if (behind)
				p = __crt_pair_productl(CRT_PAIRL(PI), (struct crt_pairl){ quarters, 0 });
		} else if (behind) {
			p = CRT_PAIRL(PI);
		} else {
			return below ? -0.0L : 0.0L;
		}
	} else {
		/* Both are brought to between 1 and 2; what their exponents were is taken into account below. */
		shift = 0;
		if (ay < LDBL_MIN) {
			ay *= 0x1p64L;
			shift -= 64;
		}
		if (ax < LDBL_MIN) {
			ax *= 0x1p64L;
			shift += 64;
		}
		ey = __crt_exponentl(ay) - 16383;
		ex = __crt_exponentl(ax) - 16383;
		shift += ey - ex;
		ay *= __crt_power2l(-ey / 2);
		ay *= __crt_power2l(ey / 2 - ey);
		ax *= __crt_power2l(-ex / 2);
		ax *= __crt_power2l(ex / 2 - ex);
		if (shift > 70) {
			/* What is missing of a right angle counts only for the rounding. */
			p = CRT_PAIRL(PI_2);
			p.lo += behind ? 0x1p-72L : -0x1p-72L;
		} else if (shift < -70) {
			if (behind) {
				p = CRT_PAIRL(PI);
				p.lo -= 0x1p-72L;
			} else {
				p = __crt_pair_quotientl((struct crt_pairl){ ay, 0 }, (struct crt_pairl){ ax, 0 });
				/* An angle is less than its tangent. */
				if (p.lo == 0)
					p.lo = -p.hi * 0x1p-100L;
				if (over_pi)
					p = __crt_pair_productl(p, CRT_PAIRL(1_PI));
				return below ? __crt_scaled_resultl(-p.hi, -p.lo, shift) : __crt_scaled_resultl(p.hi, p.lo, shift);
			}
		} else {
			ay *= __crt_power2l(shift);
			p = __crt_atan2_pairl((struct crt_pairl){ ay, 0 }, (struct crt_pairl){ ax, 0 });
			if (behind)
				p = __crt_pair_suml(CRT_PAIRL(PI), (struct crt_pairl){ -p.hi, -p.lo });
		}
	}
	if (over_pi)
		p = __crt_snapl(__crt_pair_productl(p, CRT_PAIRL(1_PI)));
	return below ? -p.hi - p.lo : p.hi + p.lo;
}

#endif
#endif
