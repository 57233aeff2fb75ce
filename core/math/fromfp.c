/* SPDX-License-Identifier: MIT */
/* fromfp(): C23 7.12.9.10. */
#define _GNU_SOURCE 1
#include "fromfp.h"

real R(fromfp)(real x, int rounding, unsigned int width)
{
	return from_fp(x, rounding, width, 1, 0);
}
