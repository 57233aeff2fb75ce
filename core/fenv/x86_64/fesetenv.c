/* SPDX-License-Identifier: MIT */
/* fesetenv(): ISO C17 7.6.4.3. */
#define _GNU_SOURCE 1
#include "control.h"

int fesetenv(const fenv_t *env)
{
	unsigned short control = DEFAULT_CONTROL;
	unsigned mxcsr = DEFAULT_MXCSR;
	if (env == FE_NOMASK_ENV) {
		control = DEFAULT_CONTROL & ~FE_ALL_EXCEPT;
		mxcsr = DEFAULT_MXCSR & ~(unsigned)(FE_ALL_EXCEPT << MASK_SHIFT);
	} else if (env != FE_DFL_ENV) {
		control = env->__control;
		/* All flags into MXCSR: in x87 one of them would trap if it may. */
		mxcsr = env->__mxcsr | (env->__status & FLAGS);
	}
	clear_status();
	set_control(control);
	set_mxcsr(mxcsr);
	return 0;
}
