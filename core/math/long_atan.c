/* SPDX-License-Identifier: MIT */
/* The arc tangent of a quotient as a pair. With c = j/32 near y/x, atan(y/x) = atan(c) + atan((y - c x) / (x + c y)): the first comes
 * from a table, the second's argument is small. */
#define CRT_LONG_ATAN_TABLE 1
#define CRT_LONG_ATAN_CONSTANTS 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_atan2_pairl(struct crt_pairl y, struct crt_pairl x)
{
	int steep = y.hi > x.hi, j;
	struct crt_pairl a = steep ? x : y, b = steep ? y : x, q, s;
	long double c, z;

	/* The quotient's first digits are enough; a little less than a half, so that a - c b has no bit too many. */
	j = (int)((double)(a.hi * 32) / (double)b.hi + 0.4999);
	c = j * 0x1p-5L;
	if (j) {
		/* c times the leading half is exact. */
		long double top = __crt_top_halfl(b.hi), p = c * b.hi, p_low = (c * top - p) + c * (b.hi - top);
		struct crt_pairl n = __crt_sum_orderedl(a.hi - p, (a.lo - c * b.lo) - p_low), d;

		top = __crt_top_halfl(a.hi);
		p = c * a.hi;
		p_low = (c * top - p) + c * (a.hi - top);
		d = __crt_sum_orderedl(b.hi, p);
		d.lo += p_low + (b.lo + c * a.lo);
		q = __crt_pair_quotientl(n, d);
	} else {
		q = __crt_pair_quotientl(a, b);
	}
	z = q.hi * q.hi;
	q.lo += q.hi * z * (CRT_ATAN_3 + z * (CRT_ATAN_5 + z * (CRT_ATAN_7 + z * (CRT_ATAN_9 + z * (CRT_ATAN_11 + z * CRT_ATAN_13)))));
	s = __crt_sum_orderedl(__crt_atanl_table[j][0], q.hi);
	s = __crt_sum_orderedl(s.hi, s.lo + q.lo + __crt_atanl_table[j][1]);
	if (!steep)
		return s;
	q = __crt_sum_orderedl(CRT_PI_2, -s.hi);
	return __crt_sum_orderedl(q.hi, q.lo + (CRT_PI_2_LOW - s.lo));
}
#endif
