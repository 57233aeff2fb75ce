/* SPDX-License-Identifier: MIT */
/* clog10f(): the common logarithm, for float. */
#define _GNU_SOURCE 1
#include <complex.h>

float _Complex clog10f(float _Complex z)
{
	return (float _Complex)clog10(z);
}
