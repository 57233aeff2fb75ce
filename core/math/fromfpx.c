/* SPDX-License-Identifier: MIT */
/* fromfpx(): C23 7.12.9.11. */
#define _GNU_SOURCE 1
#include "fromfp.h"

real R(fromfpx)(real x, int rounding, unsigned int width)
{
	return from_fp(x, rounding, width, 1, 1);
}
