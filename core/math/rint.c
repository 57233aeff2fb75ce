/* SPDX-License-Identifier: MIT */
/* rint(): ISO C17 7.12.9.4. */
#include "rounding.h"

real R(rint)(real x)
{
	return rint_real(x);
}
