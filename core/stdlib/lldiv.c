/* SPDX-License-Identifier: MIT */
/* lldiv(): quotient and remainder. */
#include <stdlib.h>

lldiv_t lldiv(long long numerator, long long denominator)
{
	return (lldiv_t){ numerator / denominator, numerator % denominator };
}
