/* SPDX-License-Identifier: MIT */
/* Arc sine and arc cosine as pairs: the angles of the points (sqrt(1 - x^2), x) and (x, sqrt(1 - x^2)). */
#include "long_math.h"

#if LDBL_MANT_DIG == 64
static struct crt_pairl other_side(long double x)
{
	struct crt_pairl less = __crt_sum_orderedl(1, -x), more = __crt_sum_orderedl(1, x);

	return __crt_pair_rootl(__crt_pair_productl(less, more));
}

struct crt_pairl __crt_asin_pairl(long double x)
{
	if (x == 1)
		return CRT_PAIRL(PI_2);
	return __crt_atan2_pairl((struct crt_pairl){ x, 0 }, other_side(x));
}

struct crt_pairl __crt_acos_pairl(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;

	if (absolute < 0x1p-66L)
		return __crt_sum_orderedl(CRT_PI_2, CRT_PI_2_LOW - x);
	if (absolute == 1)
		return x < 0 ? CRT_PAIRL(PI) : (struct crt_pairl){ 0, 0 };
	p = __crt_atan2_pairl(other_side(absolute), (struct crt_pairl){ absolute, 0 });
	if (x < 0)
		p = __crt_pair_suml(CRT_PAIRL(PI), (struct crt_pairl){ -p.hi, -p.lo });
	return p;
}
#endif
