/* SPDX-License-Identifier: MIT */
/* feholdexcept(): ISO C17 7.6.4.2. */
#include "control.h"

int feholdexcept(fenv_t *env)
{
	env->__control = get_control();
	env->__status = get_status();
	env->__mxcsr = get_mxcsr();
	clear_status();
	set_control(env->__control | FLAGS);
	set_mxcsr((env->__mxcsr | MASKS_SSE) & ~(unsigned)FLAGS);
	return 0;
}
