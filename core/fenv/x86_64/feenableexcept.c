/* SPDX-License-Identifier: MIT */
/* feenableexcept() and its kin: GNU. */
#define _GNU_SOURCE 1
#include "control.h"

int fegetexcept(void)
{
	return ~get_control() & FE_ALL_EXCEPT;
}

static int change(int enabled, int disabled)
{
	/* An exception that x87 has raised before must not trap now. */
	unsigned mxcsr = gather_mxcsr();
	unsigned short control = get_control();
	set_control((unsigned short)((control & ~enabled) | disabled));
	set_mxcsr((mxcsr & ~((unsigned)enabled << MASK_SHIFT)) | (unsigned)disabled << MASK_SHIFT);
	return ~control & FE_ALL_EXCEPT;
}

int feenableexcept(int excepts)
{
	return change(excepts & FE_ALL_EXCEPT, 0);
}

int fedisableexcept(int excepts)
{
	return change(0, excepts & FE_ALL_EXCEPT);
}
