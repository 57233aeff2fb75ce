/* SPDX-License-Identifier: MIT */
/* csinf(): the sine, for float. */
#include "complex_float.h"

float _Complex csinf(float _Complex z)
{
	return narrowed(csin(z));
}
