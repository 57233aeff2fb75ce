/* SPDX-License-Identifier: MIT */
/* e^(y * log) with its sign and its errors. */
#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double __crt_powerl(struct crt_pairl log, long double y, int sign)
{
	long double absolute = __crt_absl(y);
	struct crt_pairl p, snapped;
	union crt_longl u;
	struct crt_expl e;
	long double result;

	/* A logarithm is 0, or not below 2^-65 and below 2^14. */
	if (CRT_UNLIKELY(!(absolute >= 0x1p-90L && absolute < 0x1p80L) || log.hi == 0)) {
		if (absolute > 1 && log.hi != 0)
			return (log.hi < 0) == (y < 0) ? __crt_math_overflowl(sign) : __crt_math_underflowl(sign);
		result = log.hi == 0 || y == 0 ? 1 : 1 + __crt_opaquel((log.hi < 0) == (y < 0) ? 0x1p-70L : -0x1p-70L);
		return sign < 0 ? -result : result;
	}
	p = __crt_productl(log.hi, y);
	p = __crt_sum_orderedl(p.hi, p.lo + log.lo * y);
	if (CRT_UNLIKELY(__crt_absl(p.hi) > 11600))
		return p.hi > 0 ? __crt_math_overflowl(sign) : __crt_math_underflowl(sign);
	__crt_expl_low_parts(&e, p.hi, p.lo);
	p = __crt_expl_value(&e);
	/* A subnormal result is exact for a power of two or a small exponent only. */
	snapped = __crt_snapl(p);
	u.value = snapped.hi;
	if (e.exponent >= -16380 || absolute <= 64 || (snapped.lo == 0 && u.bits.mantissa << 1 == 0))
		p = snapped;
	if (sign < 0)
		p = (struct crt_pairl){ -p.hi, -p.lo };
	if (CRT_UNLIKELY(e.exponent < -16380 || e.exponent > 16380))
		return __crt_scaled_resultl(p.hi, p.lo, e.exponent);
	return (p.hi + p.lo) * __crt_power2l(e.exponent);
}
#endif
