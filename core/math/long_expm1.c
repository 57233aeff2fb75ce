/* SPDX-License-Identifier: MIT */
/* e^x - 1 as a pair. */
#include "long_exp.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_expm1_pairl(long double x, long double low)
{
	struct crt_expl e;

	__crt_expl_low_parts(&e, x, low);
	return __crt_expl_less_1(&e);
}
#endif
