/* SPDX-License-Identifier: MIT */
/* fetestexceptflag(): C23 7.6.4.6. */
#define _GNU_SOURCE 1
#include "control.h"

int fetestexceptflag(const fexcept_t *flag, int excepts)
{
	return *flag & excepts & FE_ALL_EXCEPT;
}
