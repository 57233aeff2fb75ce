/* SPDX-License-Identifier: MIT */
/* finite(), and __finite(): BSD. */
#define _GNU_SOURCE 1
#include "real.h"

int R(__finite)(real x);

int R(__finite)(real x)
{
	return exponent_of(to_bits(x)) != EXPONENT_MAX;
}

int R(finite)(real x)
{
	return exponent_of(to_bits(x)) != EXPONENT_MAX;
}
