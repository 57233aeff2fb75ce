/* SPDX-License-Identifier: MIT */
/* cbrtl(): the cube root. */
#include <math.h>

#include "long_math.h"

#if LDBL_MANT_DIG == 64
long double cbrtl(long double x)
{
	union crt_longl u;
	int e, rest;
	double m, t;
	long double a, r;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (x == 0 || !(__crt_absl(x) <= LDBL_MAX))
		return x + x;
	u.value = x;
	e = u.bits.exponent & 0x7fff;
	if (!e) {
		u.value = x * 0x1p66L;
		e = (u.bits.exponent & 0x7fff) - 66;
	}
	/* x = a 2^e with e divisible by 3 and a from 1 to 8. */
	e -= 16383;
	rest = (e + 3 * 6000) % 3;
	e = (e - rest) / 3;
	u.bits.exponent = (uint16_t)(16383 + rest);
	a = u.value;
	/* A straight line in 1/x^2's fashion, then Halley's iteration, each of which trebles the right digits: 4, 12, 36. */
	m = (double)a;
	t = 0.57 + m * (0.4495 + m * (-0.05 + m * 0.00277));
	t = t * (t * t * t + 2 * m) / (2 * t * t * t + m);
	t = t * (t * t * t + 2 * m) / (2 * t * t * t + m);
	/* 32 digits of it have an exact square; the last step's error is that of a correction 2^-32 in size. */
	r = __crt_top_halfl(t);
	a = a / (r * r);
	r += r * (a - r) / (2 * r + a);
	r *= __crt_power2l(e);
	return x < 0 ? -r : r;
}
#else
CRT_FORWARD_1L(cbrt)
#endif
