/* SPDX-License-Identifier: MIT */
/* The table of sines and cosines, and both functions of an angle as pairs. */
#define CRT_LONG_TRIG_TABLE 1
#include "long_trig.h"

#if LDBL_MANT_DIG == 64
struct crt_sincosl __crt_sincos_pairl(long double x)
{
	struct crt_anglel angle;

	__crt_reducel(&angle, x);
	return (struct crt_sincosl){ __crt_sine_pairl(&angle, 0), __crt_sine_pairl(&angle, 1) };
}
#endif
