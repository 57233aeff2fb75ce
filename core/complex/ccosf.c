/* SPDX-License-Identifier: MIT */
/* ccosf(): the cosine, for float. */
#include "complex_float.h"

float _Complex ccosf(float _Complex z)
{
	return narrowed(ccos(z));
}
