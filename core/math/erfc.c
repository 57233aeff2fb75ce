/* SPDX-License-Identifier: MIT */
/* erfc(): see erf_kernel.h. */
#include <math.h>

#include "erf_kernel.h"
#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

static const struct crt_erfc_entry table[33] = { ERFC_TABLE };

/* Beyond 6 e^(-x^2) / (x sqrt(pi)) (1 + t P(t)), t = 1 / x^2; tiny arguments, and no numbers. */
static CRT_COLD double erfc_extreme(double x)
{
	static const double q[10] = { ERFC_Q0, ERFC_Q1, ERFC_Q2, ERFC_Q3, ERFC_Q4, ERFC_Q5, ERFC_Q6, ERFC_Q7, ERFC_Q8, ERFC_Q9 };
	struct dd square, power, factor;
	struct exp_parts e;
	double t, sum = 0;

	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return 1 - x;
	if (x < 0)
		return __builtin_isinf(x) ? 2 : 2 - 0x1p-60;
	if (__builtin_isinf(x))
		return 0;
	if (x > 28)
		return __crt_math_underflow(1);
	square = two_prod(x, x, 0);
	e = exp_reduce_dd(-square.hi, -square.lo, 0);
	power.hi = exp_power(e.k & (EXP_N - 1));
	power.lo = power.hi * e.t;
	t = 1 / square.hi;
	for (int i = 9; i >= 0; i--)
		sum = sum * t + q[i];
	factor = dd_div((struct dd){ INV_SQRT_PI_HI, INV_SQRT_PI_LO }, (struct dd){ x, 0 }, 0);
	factor = dd_mul(factor, fast_two_sum(1, t * sum), 0);
	power = dd_mul(fast_two_sum(power.hi, power.lo), factor, 0);
	return __crt_math_scale(power.hi, power.lo, (int)((int64_t)e.k >> 7));
}

CRT_INLINE double erfc_kernel(double x, const int fused)
{
	const struct crt_erf_entry *entry;
	double size = absolute(x);
	struct dd s, t;

	/* From 2^-54 to 6. */
	if (CRT_UNLIKELY(bits_of(size) - ((uint64_t)969 << 52) >= bits_of(6) - ((uint64_t)969 << 52)))
		return erfc_extreme(x);
	if (size < 0x1p-4) {
		t = erf_small(x, fused);
		s = fast_two_sum(1, -t.hi);
		s.lo -= t.lo;
		return s.hi + s.lo;
	}
	if (x >= 2) {
		int i = (int)mul_add(x - 2, 8, 0.5, fused);
		const struct crt_erfc_entry *above = &table[i];
		double d = x - (2 + (double)i * 0.125);
		s = fast_two_sum(above->value.hi, d * erf_poly(d, above->p, fused));
		s.lo += above->value.lo;
		t = two_prod(x, x, fused);
		t = exp_finish_dd(exp_reduce_dd(-t.hi, -t.lo, fused));
		s = dd_mul(fast_two_sum(t.hi, t.lo), s, fused);
		return s.hi + s.lo;
	}
	t = erf_step(size, &entry, fused);
	if (x < 0) {
		/* 1 + erf(-x) */
		struct dd one = fast_two_sum(1, entry->erf.hi);
		s = fast_two_sum(one.hi, t.hi);
		s.lo += one.lo + entry->erf.lo + t.lo;
	} else {
		s = two_sum(entry->erfc.hi, -t.hi);
		s.lo += entry->erfc.lo - t.lo;
	}
	return s.hi + s.lo;
}

CRT_FUSED(double, erfc, (double x), erfc_kernel, x)
