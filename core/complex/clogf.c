/* SPDX-License-Identifier: MIT */
/* clogf(): the natural logarithm, for float. */
#include "complex_float.h"

float _Complex clogf(float _Complex z)
{
	return narrowed(clog(z));
}
