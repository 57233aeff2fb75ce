/* SPDX-License-Identifier: MIT */
/* feupdateenv(): ISO C17 7.6.4.4. */
#include "control.h"

int feupdateenv(const fenv_t *env)
{
	int raised = (int)(get_mxcsr() | get_status());
	fesetenv(env);
	feraiseexcept(raised);
	return 0;
}
