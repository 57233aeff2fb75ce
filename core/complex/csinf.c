/* SPDX-License-Identifier: MIT */
/* csinf(): the sine, for float. */
#include <complex.h>

float _Complex csinf(float _Complex z)
{
	return (float _Complex)csin(z);
}
