/* SPDX-License-Identifier: MIT */
/* feclearexcept(): ISO C17 7.6.2.1. */
#include "control.h"

int feclearexcept(int excepts)
{
	unsigned mxcsr = gather_mxcsr();
	set_mxcsr(mxcsr & ~(unsigned)(excepts & FE_ALL_EXCEPT));
	return 0;
}
