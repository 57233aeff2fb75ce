/* SPDX-License-Identifier: MIT */
/* drem(): remainder() by its older name. BSD. */
#define _GNU_SOURCE 1
#include "real.h"

real R(drem)(real x, real y)
{
	return R(remainder)(x, y);
}
