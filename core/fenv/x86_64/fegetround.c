/* SPDX-License-Identifier: MIT */
/* fegetround(): ISO C17 7.6.3.1. SSE and x87 agree, so one is asked. */
#include "control.h"

int fegetround(void)
{
	return (int)(get_mxcsr() >> ROUND_SHIFT) & ROUND;
}
