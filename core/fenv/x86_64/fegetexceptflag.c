/* SPDX-License-Identifier: MIT */
/* fegetexceptflag(): ISO C17 7.6.2.2. */
#include "control.h"

int fegetexceptflag(fexcept_t *flag, int excepts)
{
	*flag = (fexcept_t)((get_mxcsr() | get_status()) & (unsigned)(excepts & FE_ALL_EXCEPT));
	return 0;
}
