/* SPDX-License-Identifier: MIT */
/* ldiv(): quotient and remainder. */
#include <stdlib.h>

ldiv_t ldiv(long numerator, long denominator)
{
	return (ldiv_t){ numerator / denominator, numerator % denominator };
}
