/* SPDX-License-Identifier: MIT */
/* ufromfpx(): C23 7.12.9.11. */
#define _GNU_SOURCE 1
#include "fromfp.h"

real R(ufromfpx)(real x, int rounding, unsigned int width)
{
	return from_fp(x, rounding, width, 0, 1);
}
