/* SPDX-License-Identifier: MIT */
/* ctanf(): the tangent, for float. */
#include "complex_float.h"

float _Complex ctanf(float _Complex z)
{
	return narrowed(ctan(z));
}
