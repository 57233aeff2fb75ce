/* SPDX-License-Identifier: MIT */
/* imaxdiv(): quotient and remainder. */
#include <inttypes.h>

imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator)
{
	return (imaxdiv_t){ numerator / denominator, numerator % denominator };
}
