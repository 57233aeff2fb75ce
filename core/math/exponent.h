/* SPDX-License-Identifier: MIT */
/* The exponent of a number: what logb() and its kin tell. */
#ifndef CRT_EXPONENT_H
#define CRT_EXPONENT_H

#include "real.h"

/* Of a finite number's magnitude that is not 0. */
CRT_INLINE int real_exponent(bits m)
{
	int e = exponent_of(m);
	if (e == 0)
		e = exponent_of(to_bits(from_bits(m) * power_of_two(FRACTION + 1))) - (FRACTION + 1);
	return e - BIAS;
}

#endif
