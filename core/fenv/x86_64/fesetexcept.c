/* SPDX-License-Identifier: MIT */
/* fesetexcept(): C23 7.6.4.4. */
#define _GNU_SOURCE 1
#include "control.h"

int fesetexcept(int excepts)
{
	set_mxcsr(get_mxcsr() | (unsigned)(excepts & FE_ALL_EXCEPT));
	return 0;
}
