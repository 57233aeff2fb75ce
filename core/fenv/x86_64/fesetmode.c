/* SPDX-License-Identifier: MIT */
/* fesetmode(): C23 7.6.5.3. The exceptions raised stay as they are. */
#define _GNU_SOURCE 1
#include "control.h"

int fesetmode(const femode_t *modes)
{
	unsigned short control = DEFAULT_CONTROL;
	unsigned mxcsr = DEFAULT_MXCSR;
	if (modes != FE_DFL_MODE) {
		control = modes->__control;
		mxcsr = modes->__mxcsr;
	}
	/* First the flags out of x87: one of them may trap under the new control word. */
	unsigned flags = gather_mxcsr() & FLAGS;
	set_control(control);
	set_mxcsr((mxcsr & ~(unsigned)FLAGS) | flags);
	return 0;
}
