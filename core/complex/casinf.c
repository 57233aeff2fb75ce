/* SPDX-License-Identifier: MIT */
/* casinf(): the arc sine, for float. */
#include <complex.h>

float _Complex casinf(float _Complex z)
{
	return (float _Complex)casin(z);
}
