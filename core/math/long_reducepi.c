/* SPDX-License-Identifier: MIT */
/* Reduces pi x by multiples of pi/64, which is exact. */
#include "long_trig.h"

#if LDBL_MANT_DIG == 64
void __crt_reduce_pil(struct crt_anglel *angle, long double x)
{
	union crt_longl u = { x };
	int exponent = (u.bits.exponent & 0x7fff) - 16383, n;
	struct crt_pairl r;

	if (exponent >= 15) {
		/* Even numbers are whole turns. */
		uint64_t m = exponent > 63 ? 0 : u.bits.mantissa & (uint64_t)-1 >> exponent;
		x = (long double)(int64_t)m * (exponent < 63 ? __crt_power2l(exponent - 63) : 1);
		if (u.bits.exponent >> 15)
			x = -x;
	}
	/* A little less than a half: just below half a step the sum would be rounded up, and the difference then have a bit too many. */
	n = (int)(double)(x * 64 + (x < 0 ? -0.4999L : 0.4999L));
	x -= n * 0x1p-6L;
	r = __crt_productl(x, CRT_PI);
	angle->n = (unsigned int)n;
	angle->r = r.hi;
	angle->r_low = r.lo + x * CRT_PI_LOW;
}
#endif
