/* SPDX-License-Identifier: MIT */
/* clog10f(): the common logarithm, for float. */
#define _GNU_SOURCE 1
#include "complex_float.h"

float _Complex clog10f(float _Complex z)
{
	return narrowed(clog10(z));
}
