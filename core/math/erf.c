/* SPDX-License-Identifier: MIT */
/* erf(): see erf_kernel.h. */
#include <math.h>

#include "erf_kernel.h"
#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double erf_extreme(double x)
{
	if (__builtin_isnan(x) || x == 0)
		return x + x;
	if (absolute(x) < 1) {
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ TWO_OVER_SQRT_PI_HI, TWO_OVER_SQRT_PI_LO }, x * 0x1p300, 0);
		return __crt_math_scale(p.hi, p.lo, -300);
	}
	if (__builtin_isinf(x))
		return with_sign(1, x);
	return x < 0 ? -1 + 0x1p-60 : 1 - 0x1p-60;
}

CRT_INLINE double erf_kernel(double x, const int fused)
{
	const struct crt_erf_entry *entry;
	double size = absolute(x);
	struct dd s, t;

	/* From 2^-40 to 6. */
	if (CRT_UNLIKELY(bits_of(size) - ((uint64_t)983 << 52) >= bits_of(6) - ((uint64_t)983 << 52)))
		return erf_extreme(x);
	if (size < 0x1p-4) {
		s = erf_small(size, fused);
	} else {
		t = erf_step(size, &entry, fused);
		s = fast_two_sum(entry->erf.hi, t.hi);
		s.lo += entry->erf.lo + t.lo;
	}
	return negated_if(s.hi, bits_of(x) >> 63) + negated_if(s.lo, bits_of(x) >> 63);
}

CRT_FUSED(double, erf, (double x), erf_kernel, x)
