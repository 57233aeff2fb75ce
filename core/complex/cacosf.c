/* SPDX-License-Identifier: MIT */
/* cacosf(): the arc cosine, for float. */
#include <complex.h>

float _Complex cacosf(float _Complex z)
{
	return (float _Complex)cacos(z);
}
