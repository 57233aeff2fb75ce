/* SPDX-License-Identifier: MIT */
/* cexpf(): e to the power z, for float. */
#include "complex_float.h"

float _Complex cexpf(float _Complex z)
{
	return narrowed(cexp(z));
}
