/* SPDX-License-Identifier: MIT */
/* Sine and cosine of pi x as pairs. */
#include "long_trig.h"

#if LDBL_MANT_DIG == 64
struct crt_sincosl __crt_sincospi_pairl(long double x)
{
	struct crt_anglel angle;

	__crt_reduce_pil(&angle, x);
	return (struct crt_sincosl){ __crt_sine_pairl(&angle, 0), __crt_sine_pairl(&angle, 1) };
}
#endif
