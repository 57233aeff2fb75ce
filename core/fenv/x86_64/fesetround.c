/* SPDX-License-Identifier: MIT */
/* fesetround(): ISO C17 7.6.3.2. */
#include "control.h"

int fesetround(int round)
{
	if ((round & ~ROUND) != 0)
		return 1;
	set_control((unsigned short)((get_control() & ~ROUND) | round));
	set_mxcsr((get_mxcsr() & ~((unsigned)ROUND << ROUND_SHIFT)) | (unsigned)round << ROUND_SHIFT);
	return 0;
}
