/* SPDX-License-Identifier: MIT */
/* div(): quotient and remainder. */
#include <stdlib.h>

div_t div(int numerator, int denominator)
{
	return (div_t){ numerator / denominator, numerator % denominator };
}
