/* SPDX-License-Identifier: MIT */
/* casinf(): the arc sine, for float. */
#include "complex_float.h"

float _Complex casinf(float _Complex z)
{
	return narrowed(casin(z));
}
