/* SPDX-License-Identifier: MIT */
/* cacosf(): the arc cosine, for float. */
#include "complex_float.h"

float _Complex cacosf(float _Complex z)
{
	return narrowed(cacos(z));
}
