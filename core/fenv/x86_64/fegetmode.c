/* SPDX-License-Identifier: MIT */
/* fegetmode(): C23 7.6.5.1. */
#define _GNU_SOURCE 1
#include "control.h"

int fegetmode(femode_t *modes)
{
	modes->__control = get_control();
	modes->__reserved = 0;
	modes->__mxcsr = get_mxcsr();
	return 0;
}
