/* SPDX-License-Identifier: MIT */
/* The table of exponentials, and e^x as a pair for the functions that need more than expl() gives. */
#define CRT_LONG_EXP_TABLE 1
#include "long_exp.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_exp_pairl(long double x, long double low, int *n)
{
	struct crt_expl e;

	__crt_expl_low_parts(&e, x, low);
	*n = e.exponent;
	return __crt_expl_value(&e);
}
#endif
