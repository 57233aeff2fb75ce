/* SPDX-License-Identifier: MIT */
/* atan2l(): the angle of a point. */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double atan2l(long double y, long double x)
{
	long double ay = __crt_absl(y), ax = __crt_absl(x), scale;
	int ey = __crt_exponentl(y), ex = __crt_exponentl(x), behind = __crt_negativel(x), e;
	struct crt_pairl p, q;

	if (x != x || y != y)
		return x + y;
	if (ay == 0) {
		if (!behind)
			return y;
		p = CRT_PAIRL(PI);
	} else if (ax == 0 || (ey == 0x7fff && ex != 0x7fff) || (ey - ex > 70 && ex != 0x7fff)) {
		/* Next to the axis: what is missing of pi/2 counts only for the rounding. */
		p = CRT_PAIRL(PI_2);
	} else if (ex == 0x7fff || ex - ey > 70) {
		if (ey == 0x7fff) {
			p = CRT_PAIRL(PI_2);
			p = __crt_pair_scaledl(p, 0.5L);
			if (behind) {
				p = __crt_pair_productl(CRT_PAIRL(PI), (struct crt_pairl){ 0.75L, 0 });
			}
		} else if (behind) {
			p = CRT_PAIRL(PI);
		} else if (ex == 0x7fff) {
			return y < 0 ? -0.0L : 0.0L;
		} else {
			/* The quotient itself, in the range of normal numbers, and then where it belongs. */
			if (ey < 200) {
				ay *= 0x1p200L;
				ey = -200;
			} else {
				ey = 0;
			}
			if (ex == 0) {
				ax *= 0x1p200L;
				ey += 200;
			}
			e = __crt_exponentl(ax) - 16383;
			ax *= __crt_power2l(-e / 2) * 1.0L;
			ax *= __crt_power2l(-(e - e / 2) > 0 ? -(e - e / 2) : -(e - e / 2));
			ex = __crt_exponentl(ay) - 16383;
			ay *= __crt_power2l(-ex / 2);
			ay *= __crt_power2l(-(ex - ex / 2));
			p = __crt_pair_quotientl((struct crt_pairl){ ay, 0 }, (struct crt_pairl){ ax, 0 });
			if (y < 0)
				p = (struct crt_pairl){ -p.hi, -p.lo };
			return __crt_scaled_resultl(p.hi, p.lo, ey + ex - e);
		}
	} else {
		/* The greater of the two is brought to 1: what the other loses is none of its leading digits. */
		if (ex < 200 || ey < 200) {
			ax *= 0x1p300L;
			ay *= 0x1p300L;
		}
		e = __crt_exponentl(ax > ay ? ax : ay) - 16383;
		scale = __crt_power2l(-(e / 2));
		ax *= scale;
		ay *= scale;
		scale = __crt_power2l(-(e - e / 2));
		ax *= scale;
		ay *= scale;
		p = __crt_atan2_pairl((struct crt_pairl){ ay, 0 }, (struct crt_pairl){ ax, 0 });
		if (behind) {
			q = CRT_PAIRL(PI);
			p = __crt_pair_suml(q, (struct crt_pairl){ -p.hi, -p.lo });
		}
	}
	return __crt_negativel(y) ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_2L(atan2)
#endif
