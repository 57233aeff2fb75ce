/* SPDX-License-Identifier: MIT */
/* The table of logarithms, and log(x) as a pair. */
#define CRT_LONG_LOG_TABLE 1
#include "long_log.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_log_pairl(long double x, long double low)
{
	int exponent;

	if (CRT_UNLIKELY(x < LDBL_MIN))
		return __crt_pair_suml(__crt_logl_parts(x * 0x1p64L, 0, 1, &exponent),
			(struct crt_pairl){ -64 * CRT_LN2, -64 * CRT_LN2_LOW });
	return __crt_logl_parts(x, low, 1, &exponent);
}
#endif
