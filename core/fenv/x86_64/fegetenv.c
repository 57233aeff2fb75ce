/* SPDX-License-Identifier: MIT */
/* fegetenv(): ISO C17 7.6.4.1. */
#include "control.h"

int fegetenv(fenv_t *env)
{
	env->__control = get_control();
	env->__status = get_status();
	env->__mxcsr = get_mxcsr();
	return 0;
}
