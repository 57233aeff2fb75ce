/* SPDX-License-Identifier: MIT */
/* ufromfp(): C23 7.12.9.10. */
#define _GNU_SOURCE 1
#include "fromfp.h"

real R(ufromfp)(real x, int rounding, unsigned int width)
{
	return from_fp(x, rounding, width, 0, 0);
}
