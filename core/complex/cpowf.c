/* SPDX-License-Identifier: MIT */
/* cpowf(): x to the power y, for float. */
#include <complex.h>

float _Complex cpowf(float _Complex x, float _Complex y)
{
	return (float _Complex)cpow(x, y);
}
