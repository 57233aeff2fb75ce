/* SPDX-License-Identifier: MIT */
/* sincos(): see trig_kernel.h. */
#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

void sincos(double x, double *sine, double *cosine);

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD void sincos_extreme(double x, double *sine, double *cosine)
{
	struct angle a;

	if (!__builtin_isfinite(x)) {
		*sine = *cosine = __builtin_isnan(x) ? x + x : __crt_math_domain();
		return;
	}
	if (absolute(x) < 1) {
		*sine = __crt_math_tiny(x);
		*cosine = x == 0 ? 1 : 1 - 0x1p-60;
		return;
	}
	a = __crt_trig_reduce(x);
	*sine = trig_sine(a, 0);
	*cosine = trig_cosine(a, 0);
}

CRT_INLINE void sincos_kernel(double x, double *sine, double *cosine, const int fused)
{
	struct angle a;

	/* From 2^-27 to 2^20. */
	if (CRT_UNLIKELY(exponent_of(x) - 996 >= 1043 - 996)) {
		sincos_extreme(x, sine, cosine);
		return;
	}
	a = trig_reduce_small(x, fused);
	*sine = trig_sine(a, fused);
	*cosine = trig_cosine(a, fused);
}

CRT_FUSED(void, sincos, (double x, double *sine, double *cosine), sincos_kernel, x, sine, cosine)
