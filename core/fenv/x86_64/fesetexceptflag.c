/* SPDX-License-Identifier: MIT */
/* fesetexceptflag(): ISO C17 7.6.2.4. */
#include "control.h"

int fesetexceptflag(const fexcept_t *flag, int excepts)
{
	unsigned changed = (unsigned)(excepts & FE_ALL_EXCEPT);
	unsigned mxcsr = gather_mxcsr();
	set_mxcsr((mxcsr & ~changed) | (*flag & changed));
	return 0;
}
