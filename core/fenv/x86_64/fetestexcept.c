/* SPDX-License-Identifier: MIT */
/* fetestexcept(): ISO C17 7.6.2.5. */
#include "control.h"

int fetestexcept(int excepts)
{
	return (int)(get_mxcsr() | get_status()) & excepts & FE_ALL_EXCEPT;
}
